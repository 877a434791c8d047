package homing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = Homing.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    /** Data flows one way, so a room lists what stands below it. A room that is not listed has no place in the house. */
    private static final Rooms ROOMS = Rooms.parse("""
            text      |
            problem   | text
            net       | text
            packet    | net
            model     | net text
            scenario  | model net text
            decision  | model packet net text
            state     | decision model packet net text
            stack     | state decision model packet net text
            timeline  | state decision model packet net text
            sim       | systems timeline stack state decision model packet net text
            dialect   | scenario state decision model packet net problem text
            systems   | dialect stack state model text
            edit      | systems scenario model net text
            console   | dialect edit scenario state decision model packet net text
            explain   | dialect timeline state decision scenario model packet net text
            diagnose  | systems explain dialect timeline state edit scenario decision model packet net text
            check     | sim explain diagnose timeline state scenario decision model packet net text
            compare   | systems sim explain diagnose timeline state scenario decision model packet net text
            survey    | systems edit scenario decision model net text
            lesson    | explain diagnose timeline state scenario decision model packet net text
            diagram   | systems explain diagnose timeline state scenario decision model packet net text
            io        | systems edit dialect scenario state model packet net problem text
            export    | diagram lesson explain diagnose dialect edit timeline state scenario decision model packet net problem text
            lab       | dialect sim timeline state scenario decision model packet net problem text
            cli       | survey systems lab export io diagram lesson compare check diagnose explain dialect edit scenario sim timeline stack state decision model packet net problem text
            ui        | survey systems export io diagram lesson compare check diagnose explain console dialect edit scenario sim timeline state decision model packet net problem text
            """);

    @ArchTest
    static final ArchRule EACH_ROOM_SEES_ONLY_WHAT_STANDS_BELOW_IT = classes().should(ROOMS.seeOnlyWhatStandsBelow());

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching(Homing.ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule A_STACK_PROFILE_SEES_NO_OTHER = slices().matching(Homing.ROOT + ".stack.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule A_SKIN_SEES_ONLY_THE_DIAGRAM = noClasses()
            .that()
            .resideInAPackage("homing.ui.canvas.skin..")
            .should()
            .dependOnClassesThat(Homing.elsewhereThan("homing.ui.canvas.skin", "homing.diagram"))
            .allowEmptyShould(true)
            .because("what stands where is the diagram's to say, so that a slide equals the screen");
}
