using System.Text.Json;
using System.Text.RegularExpressions;
using Linter.Testing;

namespace Linter.Cli.Tests.Reports;

/// <summary>What docs/output-formats.md shows is what the tool writes.</summary>
public sealed partial class OutputFormatsPageTests
{
    private const string Page = "docs/output-formats.md";
    private const string DocumentName = "2025-03-04-checkout.md";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Test]
    public void The_examples_are_real()
    {
        var page = File.ReadAllText(CheckoutFolder.Combine(Page)).ReplaceLineEndings("\n");
        using var session = new CliSession();
        session.Folder.Write(DocumentName, Example().Match(page).Groups["text"].Value);

        var sections = FormatHeading().Split(page);
        Snapshot.Match(string.Join("\n## ", sections.Take(1).Concat(sections.Skip(1).Select(section => WithRealOutput(session, section)))), Page);
    }

    [Test]
    public void Every_format_is_described()
    {
        var page = File.ReadAllText(CheckoutFolder.Combine(Page));
        using var session = new CliSession();
        session.Run("check", ".", "--format", "none").Should().Be(ExitCode.Failed);
        var formats = session.Error.TrimEnd('.', '\n').Split("Use ")[1].Split(", ");

        FormatHeading().Split(page.ReplaceLineEndings("\n")).Skip(1).Select(FormatOf).Should().BeEquivalentTo(formats);
        formats.Should().OnlyContain(format => page.Contains($"| `{format}` |", StringComparison.Ordinal));
    }

    private static string FormatOf(string section) => section[..section.IndexOf('\n', StringComparison.Ordinal)];

    /// <summary>A section with what stands in its fenced block replaced.</summary>
    private static string WithRealOutput(CliSession session, string section)
    {
        var shown = Block().Match(section).Groups["text"];
        return section[..shown.Index] + OutputAs(session, FormatOf(section)) + section[(shown.Index + shown.Length)..];
    }

    private static string OutputAs(CliSession session, string format)
    {
        session.Run("check", DocumentName, "--as-of", "2025-03-05", "--format", format).Should().Be(ExitCode.Findings, session.Error);
        return format switch
        {
            "json" => Excerpt(session.Output, static root => root.GetProperty("documents")[0].GetProperty("findings")),
            "sarif" => Excerpt(session.Output, static root => root.GetProperty("runs")[0].GetProperty("results")),
            _ => session.Output.TrimEnd('\n') + "\n",
        };
    }

    private static string Excerpt(string json, Func<JsonElement, JsonElement> select)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(select(document.RootElement), Readable) + "\n";
    }

    [GeneratedRegex(@"^```markdown\n(?<text>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Example();

    /// <summary>Formats are single words in small letters; the headings inside the shown documents are not.</summary>
    [GeneratedRegex(@"\n## (?=[a-z]+\n)", RegexOptions.None, 1000)]
    private static partial Regex FormatHeading();

    [GeneratedRegex(@"^(?<fence>`{3,})[a-z]+\n(?<text>.*?)^\k<fence>$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();
}
