namespace Linter.Tests.Readings;

/// <summary>Every row of docs/times-and-durations.md holds.</summary>
public sealed class DocumentedFormsTests
{
    [TestCaseSource(nameof(Rows))]
    public void A_documented_form_is_read_as_the_page_says(string text, string expected) => Scanned.Values(text).Should().Be(expected);

    [Test]
    public void The_page_has_rows_for_every_kind() =>
        Rows().Select(row => ((string)row.Arguments[1]!).Split(' ')[0]).Should().Contain(["date", "time", "datetime", "zone", "range", "duration", "share", "count"]);

    private static IEnumerable<TestCaseData> Rows() =>
        File.ReadLines(PagePath()).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(ParseRow);

    private static TestCaseData ParseRow(string line)
    {
        var cells = line.Trim('|', ' ').Split(" | ");
        var values = cells[1].Split(';').Select(ParseValue);
        return new TestCaseData(cells[0].Trim('`'), string.Join("; ", values).Replace("nothing", "", StringComparison.Ordinal));
    }

    /// <summary>"date `2025-03-04` (dots: day first)" without the remark.</summary>
    private static string ParseValue(string value)
    {
        var parts = value.Trim().Split('`');
        return parts.Length < 2 ? parts[0] : parts[0] + parts[1];
    }

    private static string PagePath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Linter.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "docs", "times-and-durations.md");
    }
}
