using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Impacts;

/// <summary>What limits a claim: the part that was hit, the phase, the symptom.</summary>
/// <param name="Scope">The words of the clause that name a part, normalised.</param>
/// <param name="Phase">The words that name a phase or moment, normalised.</param>
/// <param name="Symptom">What went wrong.</param>
internal readonly record struct ClaimExtent(string Scope, string Phase, ImpactSymptom Symptom)
{
    public static ClaimExtent Read(ImpactPassage passage, IReadOnlyList<ImpactMention> mentions, int index)
    {
        if (mentions[index].Kind == ImpactKind.Business)
        {
            return new ClaimExtent("", "", ImpactSymptom.Unknown);
        }

        var site = new ClaimSite(passage, mentions[index].Plain);
        var start = FirstWord(site, mentions, index);
        var end = EndOfTail(site, mentions, index);
        return new ClaimExtent(
            ClaimScope.Read(site, mentions[index].Noun, start, end),
            ClaimPhase.Read(site, start, end),
            ImpactSymptoms.Of(passage.Words, start, end));
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
}
