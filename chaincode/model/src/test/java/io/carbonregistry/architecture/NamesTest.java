package io.carbonregistry.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.State;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** Names that say what something is; packages that say what they mean. */
@AnalyzeClasses(locations = OfTheModel.class)
class NamesTest {

    private static final String EMPTY_WORDS =
            "(Util|Utils|Helper|Manager|Service|ServiceImpl|Impl|Dto|Mapper|Misc|Common)";

    @ArchTest
    static final ArchRule NO_EMPTY_WORDS = noClasses().should().haveNameMatching(".*" + EMPTY_WORDS);

    @ArchTest
    static final ArchRule NO_EMPTY_PACKAGES =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..", "..impl..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        TreeSet<String> unmarked = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertEquals(new TreeSet<>(), unmarked);
    }

    @ArchTest
    static void theGrammarIsOfRecords(JavaClasses classes) {
        TreeSet<String> others = new TreeSet<>();
        for (JavaClass type : classes) {
            boolean word = List.of(Request.class, Query.class, Fact.class, State.class).stream()
                    .anyMatch(type::isAssignableTo);
            if (word && !type.isInterface() && !type.isRecord()) {
                others.add(type.getName());
            }
        }
        assertEquals(new TreeSet<>(), others);
    }

    @ArchTest
    static void queriesAskAndActsDoNot(JavaClasses classes) {
        for (JavaClass type : classes) {
            if (type.isRecord() && (type.isAssignableTo(Request.class) || type.isAssignableTo(Query.class))) {
                boolean asks = type.getSimpleName().matches("(Get|List)[A-Z].*");
                assertEquals(type.isAssignableTo(Query.class), asks, type::getName);
            }
        }
    }
}
