using System.Text;
using System.Text.Json.Nodes;
using Linter.Testing;
using Linter.Text;

namespace Linter.Reporting.Tests.Sarif;

public sealed class LineHashesTests
{
    private const string Seeds = "seeds/";

    private static readonly string LongLine = string.Concat(Enumerable.Range(0, 60).Select(number => $"entry {number} "));

    private static IEnumerable<string> RealDocuments() =>
        Directory.EnumerateFiles(CheckoutFolder.Combine("docs", "examples"), "*.md").Select(file => "docs/examples/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .Concat(SeedFolder.Names.Select(name => Seeds + name));

    private static IEnumerable<TestCaseData> Documents()
    {
        yield return Named("plain lines", "# Outage\n\nThe cache was cold.\nIt was slow.\n");
        yield return Named("repeated and empty lines", "same\n\nsame\n\n\nsame\nother\n");
        yield return Named("CR LF", "one\r\ntwo\r\n\r\none\r\n");
        yield return Named("lone CR", "one\rtwo\r\rone\r");
        yield return Named("mixed line breaks", "one\r \ntwo\n\rthree\r\r\nfour");
        yield return Named("tabs and spaces", "\tone  two\n \t \n   one two\n");
        yield return Named("no final line break", "one\ntwo");
        yield return Named("emoji and accents", "🔥 café\n障害\ncafe\u0301 — 50 %\n");
        yield return Named("long lines", LongLine + "\n" + LongLine + "!\n" + LongLine);
        yield return Named("no-break space and form feed", "a\u00a0b\fc\n\u2028d\n");
    }

    [TestCaseSource(nameof(Documents))]
    public void Every_line_has_the_hash_that_the_multitool_computes(string content)
    {
        SarifTools.Require();
        const string path = "docs/log.md";
        var text = Sample.Document(content, path);
        var log = JsonNode.Parse(Sample.SarifOf(new RunSummary(), OneFindingOnEachLine(text)))!;
        var own = TakeHashes(log);

        own.Should().HaveCount(text.LineCount);
        TakeHashes(SarifTools.WithRollingHashes(log, path, content)).Should().Equal(own);
    }

    [TestCaseSource(nameof(RealDocuments))]
    public void Every_line_of_a_real_document_has_it(string path) =>
        Every_line_has_the_hash_that_the_multitool_computes(path.StartsWith(Seeds, StringComparison.Ordinal) ? SeedFolder.Read(path[Seeds.Length..]).Content : File.ReadAllText(CheckoutFolder.Combine(path)));

    [Test]
    public void A_byte_order_mark_belongs_to_the_first_line_as_in_the_upload_action()
    {
        var plain = HashesOf(SourceText.Decode("one\none\n"u8));
        var marked = HashesOf(SourceText.Decode("\ufeffone\none\n"u8));

        marked[0].Should().NotBe(plain[0]);
        marked[1].Should().Be(plain[1].Replace(":2", ":1"));
    }

    [Test]
    public void A_text_that_the_upload_action_would_decode_otherwise_has_no_line_hash()
    {
        var utf16 = SourceText.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("one\n")]);
        var damaged = SourceText.Decode([.. "one "u8, 0xFF, .. " two\n"u8]);

        HashesOf(utf16).Should().OnlyContain(hash => hash == null);
        HashesOf(damaged).Should().OnlyContain(hash => hash == null);
    }

    private static TestCaseData Named(string name, string content) => new TestCaseData(content).SetArgDisplayNames(name);

    private static DocumentReport OneFindingOnEachLine(SourceText text)
    {
        var lines = Enumerable.Range(0, text.LineCount);
        return new DocumentReport(text, [.. lines.Select(line => Sample.Finding(new TextSpan(text.GetLine(line).Start, 0)))]);
    }

    private static List<string> HashesOf(SourceText text) =>
        TakeHashes(JsonNode.Parse(Sample.SarifOf(new RunSummary(), OneFindingOnEachLine(text)))!);

    /// <summary>Removes the hashes from a log and returns them.</summary>
    private static List<string> TakeHashes(JsonNode log)
    {
        var hashes = new List<string>();
        foreach (var result in log["runs"]![0]!["results"]!.AsArray())
        {
            var fingerprints = result!["partialFingerprints"]!.AsObject();
            hashes.Add(fingerprints["primaryLocationLineHash"]?.GetValue<string>()!);
            fingerprints.Remove("primaryLocationLineHash");
        }

        return hashes;
    }
}
