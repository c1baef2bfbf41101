using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Causes;

/// <summary>Finds open action items that are made of the words of the fix.</summary>
internal sealed class RepeatedFixReader
{
    private const int LeastInFix = 2;
    private const int LeastWords = 3;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<WordsOf<Statement>> _fixes = [];
    private readonly List<WordsOf<TimelineEntry>> _entries = [];

    public static IReadOnlyList<RepeatedFix> Read(RootCause? cause, Resolution? resolution, Timeline timeline, IReadOnlyList<ActionItemList> lists)
    {
        if (resolution is null)
        {
            return [];
        }

        var reader = new RepeatedFixReader();
        reader.Collect(cause, resolution, timeline);
        return [.. lists.SelectMany(list => list.Items).Where(item => !item.IsClosed).Select(reader.Find).OfType<RepeatedFix>()];
    }

    private void Collect(RootCause? cause, Resolution resolution, Timeline timeline)
    {
        foreach (var statement in cause?.Statements ?? [])
        {
            _known.UnionWith(ContentWords(statement.Text, first: 0));
        }

        foreach (var statement in resolution.Statements)
        {
            var words = ContentWords(statement.Text, first: 0);
            _known.UnionWith(words);
            _fixes.Add(new WordsOf<Statement>(statement, words));
        }

        foreach (var entry in timeline.Entries)
        {
            if (entry.Has(EventRole.FixApplied) && !entry.IsNegated)
            {
                _entries.Add(new WordsOf<TimelineEntry>(entry, ContentWords(entry.Text, first: 0)));
            }
        }
    }

    private RepeatedFix? Find(ActionItem item)
    {
        var words = WordList.Of(item.Text);
        if (!FixWords.FixVerbs.IsAt(words, 0) || GoesFurther(words))
        {
            return null;
        }

        var content = ContentWords(item.Text, first: 1);
        if (content.Count < LeastWords || _fixes.Count == 0)
        {
            return null;
        }

        var fix = _fixes.MaxBy(candidate => candidate.Words.Count(content.Contains))!;
        var entry = _entries.Find(candidate => candidate.Words.Count(content.Contains) >= LeastInFix || candidate.Words.Count(fix.Words.Contains) >= LeastInFix);
        var overlap = 100 * content.Count(_known.Contains) / content.Count;
        return fix.Words.Count(content.Contains) >= LeastInFix ? new RepeatedFix(item, fix.Source, entry?.Source, overlap) : null;
    }

    private static bool GoesFurther(WordList words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (FixWords.Extensions.IsAt(words, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words that carry the meaning, singular, each once; an infinitive behind "to" is left out.</summary>
    private static HashSet<string> ContentWords(string text, int first)
    {
        var words = WordList.Of(text);
        var content = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < words.Count; i++)
        {
            var word = words.TextOf(i);
            if (word.Length > 2 && !FixWords.Fillers.Contains(word) && !words.Is(i - 1, "to"))
            {
                content.Add(WordForm.Singular(word).ToString().ToLowerInvariant());
            }
        }

        return content;
    }

    private sealed record WordsOf<TSource>(TSource Source, HashSet<string> Words);
}
