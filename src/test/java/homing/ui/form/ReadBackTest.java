package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.problem.BadInput;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table shows is what it reads. */
class ReadBackTest {
    @ParameterizedTest
    @CsvSource({"linux", "xp", "''"})
    void everyRowIsReadFromWhatItShows(String host) throws BadInput {
        new OneOfEach().grids(host).forEach(ReadBackTest::readBack);
    }

    private static <T> void readBack(Grid<T> grid) {
        for (T row : grid.rows()) {
            for (Column<T> column : grid.columns()) {
                String shown = column.text().apply(row);
                assertThat(column.typed().apply(row, shown).value())
                        .as("%s %s %s", grid.name(), column.name(), shown)
                        .contains(row);
            }
            if (grid.hasLine()) {
                assertThat(grid.read(grid.print(row)).value()).contains(row);
            }
        }
    }
}
