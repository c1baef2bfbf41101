using System.Text;
using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>What limits a claim: the part that was hit, the phase, the symptom.</summary>
/// <param name="Scope">The words of the clause that name a part, normalised.</param>
/// <param name="Phase">The words that name a phase or moment, normalised.</param>
/// <param name="Symptom">What went wrong.</param>
internal readonly record struct ClaimExtent(string Scope, string Phase, ImpactSymptom Symptom)
{
    public static ClaimExtent Read(ImpactPassage passage, IReadOnlyList<ImpactMention> mentions, int index)
    {
        var site = new ClaimSite(passage, mentions[index].Plain);
        var start = FirstWord(site, mentions, index);
        var end = EndOfTail(site, mentions, index);
        var phase = PhaseOf(passage, site, start, end);
        return new ClaimExtent(ScopeOf(passage, site, start, end), phase, ImpactSymptoms.Of(passage.Words, site.Ahead, end));
    }

    /// <summary>The clause up to the claim belongs to its first claim; later claims begin behind the one before.</summary>
    private static int FirstWord(in ClaimSite site, IReadOnlyList<ImpactMention> mentions, int index) =>
        index > 0 && mentions[index - 1].Plain.Start >= StartOf(site) ? site.Ahead : site.First;

    private static int StartOf(in ClaimSite site) => site.First < site.Words.Count ? site.Words[site.First].Span.Start : 0;

    /// <summary>The claim goes on to a pause, the telling of a circumstance, the next claim or the end of the clause.</summary>
    private static int EndOfTail(in ClaimSite site, IReadOnlyList<ImpactMention> mentions, int index)
    {
        var limit = index + 1 < mentions.Count ? Math.Min(site.End, site.Words.IndexAt(mentions[index + 1].Plain.Start)) : site.End;
        for (var i = site.Behind; i < limit; i++)
        {
            if (site.Words[i].FollowsPause || ImpactScopeWords.Circumstances.IsAt(site.Words, i))
            {
                return i;
            }
        }

        return Math.Max(limit, site.Behind);
    }

    private static string ScopeOf(ImpactPassage passage, in ClaimSite site, int start, int end)
    {
        var scope = new StringBuilder();
        for (var first = start; first < site.Ahead;)
        {
            var next = EndOfSegment(site.Words, first, site.Ahead);
            AppendLead(scope, passage, first, next);
            first = next;
        }

        Append(scope, passage, site.Ahead, end);
        return scope.ToString();
    }

    private static int EndOfSegment(WordList words, int first, int end)
    {
        var i = first + 1;
        while (i < end && !words[i].FollowsPause)
        {
            i++;
        }

        return i;
    }

    /// <summary>What stands before the claim: a cause or circumstance is left out, a subject that holds the whole limits nothing.</summary>
    private static void AppendLead(StringBuilder scope, ImpactPassage passage, int first, int end)
    {
        var words = passage.Words;
        if (ImpactScopeWords.Circumstances.IsAt(words, first))
        {
            return;
        }

        for (var i = end - 1; i >= first; i--)
        {
            if (ImpactScopeWords.Causing.IsAt(words, i))
            {
                first = i + 1;
                break;
            }
        }

        if (!HoldsWhole(words, first, end))
        {
            Append(scope, passage, first, end);
        }
    }

    /// <summary>"the web application and the API": one of the things joined is the whole.</summary>
    private static bool HoldsWhole(WordList words, int first, int end)
    {
        var isNeutral = true;
        var names = false;
        for (var i = first; i < end; i++)
        {
            if (words.Is(i, "and") || words.Is(i, "or"))
            {
                if (isNeutral && names)
                {
                    return true;
                }

                (isNeutral, names) = (true, false);
                continue;
            }

            isNeutral &= ImpactScopeWords.IsNeutral(words.TextOf(i));
            names |= ImpactScopeWords.IsWhole(words.TextOf(i));
        }

        return false;
    }

    private static void Append(StringBuilder scope, ImpactPassage passage, int first, int end)
    {
        var words = passage.Words;
        for (var i = first; i < end; i++)
        {
            var phase = ImpactPhrases.Peak.LengthAt(words, i);
            if (phase > 0)
            {
                i += phase - 1;
            }
            else if (Stem(words.TextOf(i)) is var word && !IsNeutral(word, words.TextOf(i)) && !passage.IsTime(words[i]))
            {
                Append(scope, word);
            }
        }
    }

    private static void Append(StringBuilder scope, ReadOnlySpan<char> word)
    {
        if (scope.Length > 0)
        {
            scope.Append(' ');
        }

        foreach (var c in word)
        {
            scope.Append(char.ToLowerInvariant(c));
        }
    }

    private static bool IsNeutral(ReadOnlySpan<char> stem, ReadOnlySpan<char> word) =>
        stem.IsEmpty || ImpactScopeWords.IsNeutral(word) || ImpactScopeWords.IsNeutral(stem) || !stem.ContainsAnyExceptInRange('0', '9');

    /// <summary>Without a possessive and a plural ending, so that "users' dashboards" and "dashboard" are one.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static string PhaseOf(ImpactPassage passage, in ClaimSite site, int start, int end)
    {
        var words = passage.Words;
        for (var i = start; i < Math.Max(end, site.Behind); i++)
        {
            if (ImpactPhrases.Peak.LengthAt(words, i) is var length and > 0)
            {
                return words.Text.Substring(words[i].Span.Start, words.Cover(i, i + length - 1).Length).ToLowerInvariant();
            }
        }

        return MomentOf(passage, words[start].Span.Start, EndOfMoment(site));
    }

    private static int EndOfMoment(in ClaimSite site) => site.End > 0 ? site.Words[site.End - 1].Span.End : 0;

    /// <summary>A clock or range of clocks in the clause: "by T10:20".</summary>
    private static string MomentOf(ImpactPassage passage, int start, int end)
    {
        foreach (var reading in passage.Readings)
        {
            var plain = passage.PlainOf(reading);
            if (plain.Start >= start && plain.End <= end && reading.Kind is ReadingKind.Time or ReadingKind.DateTime or ReadingKind.Range)
            {
                var word = passage.Words.TextOf(passage.Words.IndexAt(plain.Start) - 1);
                return $"{word.ToString().ToLowerInvariant()} {reading.Value}".TrimStart();
            }
        }

        return "";
    }
}
