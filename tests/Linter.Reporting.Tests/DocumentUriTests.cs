using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Linter.Text;

namespace Linter.Reporting.Tests;

public sealed class DocumentUriTests
{
    [TestCase("a.md", "a.md", true)]
    [TestCase("docs/2024-05-01_api~1.md", "docs/2024-05-01_api~1.md", true)]
    [TestCase("post mortems/2024 é#1 50%.md", "post%20mortems/2024%20%C3%A9%231%2050%25.md", true)]
    [TestCase("10:30 outage.md", "10%3A30%20outage.md", true)]
    [TestCase("a\\b.md", "a%5Cb.md", true)]
    [TestCase("why?.md", "why%3F.md", true)]
    [TestCase("[draft] 障害.md", "%5Bdraft%5D%20%E9%9A%9C%E5%AE%B3.md", true)]
    [TestCase("../other/a.md", "../other/a.md", true)]
    [TestCase("", "%3Cstdin%3E", true)]
    [TestCase("/srv/a b.md", "file:///srv/a%20b.md", false)]
    [TestCase("C:/logs/a b.md", "file:///C:/logs/a%20b.md", false)]
    [TestCase("//server/post mortems/a.md", "file://server/post%20mortems/a.md", false)]
    public void A_path_becomes_a_reference_that_decodes_to_it(string path, string uri, bool isRelative)
    {
        var location = LocationOf(path);

        location.GetProperty("uri").GetString().Should().Be(uri);
        location.TryGetProperty("uriBaseId", out _).Should().Be(isRelative);
        Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute).Should().BeTrue();
    }

    [Test]
    public void Any_relative_path_can_be_read_back_from_its_reference() =>
        Prop.ForAll<NonEmptyString>(name =>
        {
            var path = new string([.. ("docs/" + name.Get).Where(character => !char.IsSurrogate(character))]);
            var uri = LocationOf(path).GetProperty("uri").GetString()!;

            Uri.UnescapeDataString(uri).Should().Be(path);
            uri.Should().MatchRegex("^[A-Za-z0-9%/._~-]+$");
        }).QuickCheckThrowOnFailure();

    private static JsonElement LocationOf(string path)
    {
        var document = new DocumentReport(Sample.Document("a", path), [Sample.Finding(new TextSpan(0, 1))]);
        return Sample.Parse(Sample.SarifOf(new RunSummary(), document))
            .GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation");
    }
}
