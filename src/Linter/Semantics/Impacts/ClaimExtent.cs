using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Impacts;

/// <summary>What limits a claim: the part that was hit, the phase, the symptom.</summary>
/// <param name="Scope">The words of the clause that name a part, normalised.</param>
/// <param name="Phase">The words that name a phase or moment, normalised.</param>
/// <param name="Symptom">What went wrong.</param>
internal readonly record struct ClaimExtent(string Scope, string Phase, ImpactSymptom Symptom)
{
    private const int LongestBracket = 3;

    public static ClaimExtent Read(ImpactPassage passage, IReadOnlyList<ImpactMention> mentions, int index)
    {
        if (mentions[index].Kind == ImpactKind.Business)
        {
            return new ClaimExtent("", "", ImpactSymptom.Unknown);
        }

        var site = new ClaimSite(passage, mentions[index].Plain);
        var start = FirstWord(site, mentions, index);
        var end = EndOfTail(site, mentions, index);
        var phase = ClaimPhase.Read(site, start, end);
        var titles = TitlesOf(passage.Sentence);
        return new ClaimExtent(
            ClaimScope.Join(ClaimScope.Named(titles, mentions[index].Noun), ClaimScope.Read(site, mentions[index].Noun, start, end)),
            phase.Length > 0 ? phase : ClaimPhase.Named(titles),
            ImpactSymptoms.Of(passage.Words, start, end));
    }

    /// <summary>The label or first cell of a sentence and the titles of sections without a role below the one with it.</summary>
    private static WordList TitlesOf(Sentence sentence)
    {
        var label = LabelledMentions.LabelOf(sentence);
        var titles = label;
        for (var section = sentence.Section; section is not null; section = section.Parent)
        {
            if (section.Roles.Count > 0)
            {
                return WordList.Of(titles);
            }

            titles = section.Origin == SectionOrigin.Label ? titles : $"{section.Title} | {titles}";
        }

        return WordList.Of(label);
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
            if (LengthOfBracket(site.Words, i) is var length and > 0)
            {
                i += length - 1;
            }
            else if (site.Words[i].FollowsPause || ImpactScopeWords.Circumstances.IsAt(site.Words, i))
            {
                return i;
            }
        }

        return Math.Max(limit, site.Behind);
    }

    /// <summary>The words of "(EU)", "(mobile apps)"; 0 if no short bracket begins at the word.</summary>
    private static int LengthOfBracket(WordList words, int i)
    {
        var text = words.Text;
        if (!words[i].FollowsPause || text[words[i].Span.Start - 1] != '(')
        {
            return 0;
        }

        for (var last = i; last < words.Count && last < i + LongestBracket; last++)
        {
            if (words[last].Span.End < text.Length && text[words[last].Span.End] == ')')
            {
                return last - i + 1;
            }
        }

        return 0;
    }
}
