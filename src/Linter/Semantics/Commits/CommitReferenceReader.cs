using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Commits;

/// <summary>Finds the hashes of commits in running text, code and links.</summary>
internal sealed class CommitReferenceReader
{
    private const int Reach = 4;
    private const int ReachBehind = 6;

    private readonly SemanticModel _model;
    private readonly List<CommitReference> _references = [];
    private readonly Dictionary<ContentItem, TimelineEntry> _entries = new(ReferenceEqualityComparer.Instance);

    private CommitReferenceReader(SemanticModel model) => _model = model;

    public static IReadOnlyList<CommitReference> Read(SemanticModel model)
    {
        var reader = new CommitReferenceReader(model);
        reader.ReadAll();
        return reader._references;
    }

    private void ReadAll()
    {
        foreach (var section in _model.Sections)
        {
            foreach (var item in section.Items)
            {
                foreach (var line in item.Lines)
                {
                    ReadLine(item, line);
                }
            }
        }
    }

    private void ReadLine(ContentItem item, TextLine line)
    {
        var text = line.PlainText;
        WordList? words = null;
        for (var at = 0; (at = CommitHash.Next(text, at, out var length)) >= 0; at += length)
        {
            words ??= WordList.Of(text);
            Add(item, line, words, new TextSpan(at, length));
        }
    }

    private void Add(ContentItem item, TextLine line, WordList words, TextSpan place)
    {
        var span = line.ToSource(place);
        var hash = words.Text.Substring(place.Start, place.Length);
        var index = words.IndexAt(place.Start);
        var link = LinkAt(line, span);
        var isCode = IsWholeCode(line, span);
        var isNamed = link is not null ? CommitHash.IsCommitUrl(link, hash) : IsNamed(words, index);
        if (link is not null && !isNamed || link is null && (NamesOther(words, index) || !isNamed && !(isCode && CommitHash.HasUsualLength(hash))) || !CommitHash.IsPlausible(hash, isNamed))
        {
            return;
        }

        _references.Add(new CommitReference
        {
            Hash = hash,
            Span = span,
            Line = line.Span,
            Use = UseOf(words, index),
            Repository = link is not null ? CommitHash.RepositoryOf(link) : ElsewhereOf(words, index, place),
            IsCertain = isNamed,
            IsCherryPick = words.Text.Contains("cherry", StringComparison.OrdinalIgnoreCase),
            Entry = EntryOf(item),
        });
    }

    /// <summary>The target of the link around a place, else null.</summary>
    private static string? LinkAt(TextLine line, TextSpan span)
    {
        foreach (var mark in line.Marks)
        {
            if (mark.Kind is InlineKind.Link or InlineKind.Autolink && mark.Span.Contains(span))
            {
                return mark.Target ?? "";
            }
        }

        return null;
    }

    private static bool IsWholeCode(TextLine line, TextSpan span) =>
        line.Marks.Any(mark => mark.Kind == InlineKind.Code && mark.ContentSpan == span);

    /// <summary>True if a word before says that it is a commit, and no other noun comes between.</summary>
    private static bool IsNamed(WordList words, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - Reach; i--)
        {
            var word = words.TextOf(i);
            if (CommitWords.Nouns.Contains(word))
            {
                return true;
            }

            if (CommitWords.OtherIds.Contains(word) || words[i + 1].FollowsPause && !CommitHash.IsHash(words.TextOf(i)))
            {
                return false;
            }

            if (i == index - 1 && IsVerb(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => CommitWords.Deploying.Contains(word) || CommitWords.Merging.Contains(word) || CommitWords.Reverting.Contains(word);

    private static bool NamesOther(WordList words, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 3 && !CommitWords.Nouns.Contains(words.TextOf(i)); i--)
        {
            if (CommitWords.OtherIds.Contains(words.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static CommitUse UseOf(WordList words, int index)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (CommitWords.Doubts.Contains(words.TextOf(i)))
            {
                return CommitUse.Mentioned;
            }
        }

        for (var i = index - 1; i >= 0 && i >= index - Reach; i--)
        {
            if (UseAt(words, i) is var use and not CommitUse.Mentioned)
            {
                return use;
            }
        }

        return CommitUse.Mentioned;
    }

    private static CommitUse UseAt(WordList words, int i)
    {
        var word = words.TextOf(i);
        return CommitWords.Causing.IsAt(words, i) ? CommitUse.Cause
            : CommitWords.Fixing.IsAt(words, i) ? CommitUse.Fix
            : CommitWords.Deploying.Contains(word) ? CommitUse.Deployed
            : CommitWords.Merging.Contains(word) ? CommitUse.Merged
            : CommitWords.Reverting.Contains(word) ? CommitUse.Reverted
            : CommitUse.Mentioned;
    }

    /// <summary>"payments/api@9f2c1ab", "9f2c1ab in the payments repository".</summary>
    private static string ElsewhereOf(WordList words, int index, TextSpan place)
    {
        if (place.Start > 0 && words.Text[place.Start - 1] == '@')
        {
            var start = words.Text.LastIndexOf(' ', place.Start - 1) + 1;
            return words.Text[start..(place.Start - 1)].Trim('(', '"', '\'');
        }

        for (var i = index + 1; i < words.Count && i <= index + ReachBehind; i++)
        {
            if (CommitWords.Elsewhere.Contains(words.TextOf(i)) && !words.Is(i - 1, "this") && !words.Is(i - 1, "same"))
            {
                return words.Text[words[index + 1].Span.Start..words[i].Span.End];
            }
        }

        return "";
    }

    private TimelineEntry? EntryOf(ContentItem item)
    {
        if (_entries.Count == 0)
        {
            foreach (var entry in _model.Timeline.Entries)
            {
                _entries.TryAdd(entry.Item, entry);
            }
        }

        return _entries.GetValueOrDefault(item);
    }
}
