using Linter.Analysis;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Testing;
using Linter.Text;

namespace Linter.Tests.Analysis;

public sealed class DocumentPastTests
{
    private const string Path = "a.md";

    [Test]
    public void A_line_belongs_to_the_commit_that_brought_it_last()
    {
        var history = new FakeHistory().Commit("2025-03-01", Path, "one\ntwo\n", id: "a1").Commit("2025-03-02", Path, "two\n", id: "a2").Commit("2025-03-03", Path, "two\none\n", id: "a3");
        Past(history, "two\none\nnew\n", out var past);
        OriginOf(past, 0).Should().Be("a1");
        OriginOf(past, 4).Should().Be("a3");
        past.OriginOf(new TextSpan(8, 3)).Should().Be(new LineOrigin(null, IsCommitted: false));
    }

    [Test]
    public void Each_content_is_read_once_whatever_is_asked()
    {
        var history = new FakeHistory().Commit("2025-03-01", Path, "one\n").Commit("2025-03-02", Path, "two\n").Commit("2025-03-03", Path, "three\n");
        var cache = new RevisionCache(history, ModelOf);
        for (var i = 0; i < 3; i++)
        {
            var past = new DocumentPast(history.Find(Path)!, ModelOf(SourceText.From("four\n", Path)), cache);
            past.OriginOf(new TextSpan(0, 1));
            past.LastThat(facts => facts.Lines.Count > 100);
        }

        history.Reads.Where(read => read.Key != history.Find(Path)!.HeadContentId).Should().HaveCount(2).And.OnlyContain(read => read.Value == 1);
    }

    [Test]
    public void The_cache_drops_the_oldest_content()
    {
        var history = new FakeHistory().Commit("2025-03-01", Path, "one\n").Commit("2025-03-02", Path, "two\n").Commit("2025-03-03", Path, "three\n");
        var cache = new RevisionCache(history, ModelOf, capacity: 2);
        foreach (var revision in history.Find(Path)!.Revisions.Concat(history.Find(Path)!.Revisions.Take(1)))
        {
            cache.Find(revision.ContentId, Path);
        }

        history.Reads[history.Find(Path)!.Revisions[0].ContentId].Should().Be(2);
        history.Reads[history.Find(Path)!.Revisions[2].ContentId].Should().Be(1);
    }

    private static string? OriginOf(DocumentPast past, int offset) => past.OriginOf(new TextSpan(offset, 1)).Commit?.ShortId.TrimEnd('0');

    private static void Past(FakeHistory history, string text, out DocumentPast past) =>
        past = new DocumentPast(history.Find(Path)!, ModelOf(SourceText.From(text, Path)), new RevisionCache(history, ModelOf));

    private static SemanticModel ModelOf(SourceText text) => new(SyntaxTree.Parse(text));
}
