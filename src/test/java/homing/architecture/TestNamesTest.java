package homing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Tests that need a display are found by their names, and run in JVMs of their own. */
@AnalyzeClasses(packages = Homing.ROOT, importOptions = ImportOption.OnlyIncludeTests.class)
class TestNamesTest {
    @ArchTest
    static final ArchRule A_TEST_THAT_CLICKS_IS_CALLED_UI_TEST = noClasses()
            .that()
            .haveSimpleNameEndingWith("Test")
            .and()
            .haveSimpleNameNotEndingWith("UiTest")
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .transitivelyDependOnClassesThat()
            .haveFullyQualifiedName("homing.ui.Screen");
}
