namespace Linter.Tests.Syntax;

public sealed class TableTests
{
    [Test]
    public void Cells_have_their_places() =>
        SyntaxDump.Of("| Time | Event |\n|:----|-----:|\n| 10:00 | **down** |\nb | c\n").Should().Be("""
            table 1:1-4:6
              row 1:1-17
                cell 1:3-7 "Time"
                cell 1:10-15 "Event"
              row 3:1-21
                cell 3:3-8 "10:00"
                cell 3:11-19 "down"
                  strong 3:11-19 3:13-17
              row 4:1-6
                cell 4:1-2 "b"
                cell 4:5-6 "c"
            """);

    [Test]
    public void Rows_keep_the_cells_they_were_written_with() =>
        SyntaxDump.Of("a|b\n-|-\n| one |\n| 1 | | *3* | 4\n||\n").Should().Be("""
            table 1:1-5:3
              row 1:1-4
                cell 1:1-2 "a"
                cell 1:3-4 "b"
              row 3:1-8
                cell 3:3-6 "one"
              row 4:1-16
                cell 4:3-4 "1"
                cell 4:7-7 ""
                cell 4:9-12 "3"
                  emphasis 4:9-12 4:10-11
                cell 4:15-16 "4"
              row 5:1-3
                cell 5:2-2 ""
            """);

    [TestCase("a \\| b", "1:2-8", "a | b")]
    [TestCase("`a \\| b`", "1:2-10", "a | b")]
    [TestCase("a<br>b", "1:2-8", "a b")]
    [TestCase("x & y", "1:2-7", "x & y")]
    public void Escaped_pipes_and_breaks_stay_in_their_cell(string cell, string place, string plain) =>
        SyntaxDump.Of($"|{cell}|\n|---|").Split('\n')[2].Trim().Should().Be($"cell {place} \"{plain}\"");

    [TestCase("> | a | b |\n> |---|---|\n> | 1 | 2 |", "row 3:3-12")]
    [TestCase("- | a | b |\n  |---|---|\n  | 1 | 2 |", "row 3:3-12")]
    [TestCase("Text before\n| a | b |\n|---|---|\n| 1 | 2 |", "row 4:1-10")]
    public void Tables_stand_in_quotations_in_lists_and_below_text(string markdown, string lastRow) =>
        SyntaxDump.Of(markdown).Split('\n')[^3].Trim().Should().Be(lastRow);

    [Test]
    public void Html_tables_are_tables() =>
        SyntaxDump.Of("<table>\n<tr><th>Time<th>Event</tr>\n<tr><td>10:00</td><td>down<br>and\nup</td></tr>\n</table>").Should().Be("""
            table 1:1-5:9
              row 2:1-27
                cell 2:9-13 "Time"
                cell 2:17-22 "Event"
              row 3:1-4:13
                cell 3:9-14 "10:00"
                cell 3:23-4:3 "down and up"
            """);

    [Test]
    public void A_surplus_cell_that_nests_too_deeply_is_read_as_it_is_written()
    {
        var brackets = new string('[', 9_000);

        SyntaxDump.Of($"a\n-|\nb | {brackets}").Should().EndWith($"\"{brackets}\"");
    }

    [Test]
    public void A_hundred_cells_in_a_row_are_no_nesting()
    {
        var row = string.Concat(Enumerable.Repeat("| x ", 100));

        SyntaxDump.Of("a|b\n-|-\n" + row).Split('\n').Count(line => line.Trim().StartsWith("cell 3:", StringComparison.Ordinal)).Should().Be(100);
    }
}
