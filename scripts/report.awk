# Counts tests from the first lines of Surefire's reports, by module and network.
function value(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
{
  module = $0; sub("^\\./", "", module); sub("/target/.*", "", module)
  network = $0 ~ "/target/fabric-reports/" ? "fabric" : "embedded"
  modules[module] = 1
  tests = value("tests")
  if (network == "fabric" && missing != "") { unrun += tests; next }
  count[module, network] += tests; all[network] += tests
  failed += value("failures") + value("errors"); skipped += value("skipped")
}
END {
  if (missing != "")
    printf "\n==> NOT RUN: %d tests on Hyperledger Fabric. Its programs are missing (%s): set FABRIC_BIN, or run scripts/network install.\n", unrun, missing
  printf "\n%-26s %8s %8s\n", "tests by module", "embedded", "fabric"
  for (module in modules) printf "  %-24s %8d %8d\n", module, count[module, "embedded"], count[module, "fabric"] | "sort"
  close("sort")
  printf "  %-24s %8d %8d\n", "on either", all["embedded"], all["fabric"]
  total = all["embedded"] + all["fabric"]
  printf "%d passed, %d failed, %d skipped\n", total - failed - skipped, failed, skipped
  exit failed > 0 || total == 0
}
