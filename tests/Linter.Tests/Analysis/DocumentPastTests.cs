using Linter.Analysis;
using Linter.History;
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
        using var history = new HistoryScript().Commit("2025-03-01", Path, "one\ntwo\n").Commit("2025-03-02", Path, "two\n").Commit("2025-03-03", Path, "two\none\n").Replay();
        var past = PastOf("two\none\nnew\n", new RevisionCache(history.Provider, ModelOf));
        past.OriginOf(new TextSpan(0, 1)).Commit!.Day.Day.Should().Be(1);
        past.OriginOf(new TextSpan(4, 1)).Commit!.Day.Day.Should().Be(3);
        past.OriginOf(new TextSpan(8, 3)).Should().Be(new LineOrigin(null, IsCommitted: false));
    }

    [Test]
    public void Each_content_is_read_once_whatever_is_asked()
    {
        using var history = ThreeTexts().Replay();
        var reads = new CountedReads(history.Provider);
        var cache = new RevisionCache(reads, ModelOf);
        for (var i = 0; i < 3; i++)
        {
            var past = PastOf("four\n", cache);
            past.OriginOf(new TextSpan(0, 1));
            past.LastThat(facts => facts.Lines.Count > 100);
        }

        reads.Counts.Where(read => read.Key != reads.Find(Path)!.HeadContentId).Should().HaveCount(2).And.OnlyContain(read => read.Value == 1);
    }

    [Test]
    public void The_cache_drops_the_oldest_content()
    {
        using var history = ThreeTexts().Replay();
        var reads = new CountedReads(history.Provider);
        var cache = new RevisionCache(reads, ModelOf, capacity: 2);
        var revisions = reads.Find(Path)!.Revisions;
        foreach (var revision in revisions.Append(revisions[0]))
        {
            cache.Find(revision.ContentId, Path);
        }

        reads.Counts[revisions[0].ContentId].Should().Be(2);
        reads.Counts[revisions[2].ContentId].Should().Be(1);
    }

    private static HistoryScript ThreeTexts() => new HistoryScript().Commit("2025-03-01", Path, "one\n").Commit("2025-03-02", Path, "two\n").Commit("2025-03-03", Path, "three\n");

    private static DocumentPast PastOf(string text, RevisionCache cache) => new(cache.Provider.Find(Path)!, ModelOf(SourceText.From(text, Path)), cache);

    private static SemanticModel ModelOf(SourceText text) => new(SyntaxTree.Parse(text));
}
