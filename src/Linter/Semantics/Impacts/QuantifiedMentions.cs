using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>Finds the shares and counts of a sentence that are about impact.</summary>
internal static class QuantifiedMentions
{
    private static readonly PhraseSet Rates = new(
        "error rate* | failure rate* | success rate* | error percentage | availability | uptime | failed request rate | rejection rate | error ratio | bounce rate | packet loss");

    private static readonly PhraseSet Rises = new("rose | rise | rising | increas* | grew | growth | grow | jump* | spike* | surge* | climb* | soar* | doubled | higher | more than usual | above normal");

    private static readonly PhraseSet Falls = new("drop* | decreas* | fell | fall | falling | declin* | reduc* | down | lower | dip* | decline | loss of | fewer");

    private static readonly PhraseSet Comparisons = new("of normal | of usual | of baseline | of capacity | of the normal | of the usual | of its normal | of their normal | of our normal | of our usual | of the expected | of expected | of our expected | of our typical | of its usual | of their usual | of typical | of peak");

    private static readonly PhraseSet Spared = new(
        "saw no | had no | experienced no | noticed no | noticed nothing | reported no | encountered no | suffered no | were not affected | was not affected | weren't affected | were not impacted "
        + "| was not impacted | weren't impacted | were unaffected | was unaffected | remained unaffected | did not see | did not notice | did not experience | did not suffer | did not fail | did not lose "
        + "| didn't see | didn't notice | didn't experience");

    private static readonly PhraseSet AlreadyHit = new("affected | impacted | remaining | other | failed | lost | stuck | pending | failing | missing | broken | these | those | such");

    public static void AddTo(ValueList<ImpactMention> mentions, ImpactPassage passage)
    {
        for (var i = 0; i < passage.Readings.Count; i++)
        {
            if (ShareLinks.IsSizeOfShare(passage, i))
            {
                continue;
            }

            switch (passage.Readings[i])
            {
                case ShareReading share:
                    AddShare(mentions, passage, share);
                    break;
                case CountReading count:
                    AddCount(mentions, passage, count);
                    break;
            }
        }
    }

    private static void AddShare(ValueList<ImpactMention> mentions, ImpactPassage passage, ShareReading share)
    {
        var plain = passage.PlainOf(share);
        var site = new ClaimSite(passage, plain);
        if (IsFigure(site, share) || IsSpared(passage, site, share.NounSpan))
        {
            mentions.Add(new ImpactMention(ImpactKind.Business, plain, ImpactBase.Other, "", share));
            return;
        }

        if (share.Subject == ReadingSubject.Other || IsTrend(site) || IsOfLimitedGroup(site, share) || !IsImpact(site, IsWhole(share)))
        {
            return;
        }

        mentions.Add(Mention(passage, share));
    }

    /// <summary>The share with its noun.</summary>
    public static ImpactMention Mention(ImpactPassage passage, ShareReading share)
    {
        var noun = share.Noun ?? LabelledMentions.NounOf(passage.Sentence);
        var plain = passage.PlainOf(share);
        var span = share.NounSpan.IsEmpty ? plain : plain.Union(passage.Sentence.ToPlain(share.NounSpan));
        return new ImpactMention(IsWhole(share) && (share.IsUniversal || ImpactNouns.IsPeopleOrLoad(noun)) ? ImpactKind.Universal : ImpactKind.Share, span, ImpactNouns.BaseOf(noun), noun, share);
    }

    private static void AddCount(ValueList<ImpactMention> mentions, ImpactPassage passage, CountReading count)
    {
        var site = new ClaimSite(passage, passage.PlainOf(count));
        if (IsSpared(passage, site, count.NounSpan))
        {
            mentions.Add(new ImpactMention(ImpactKind.Business, site.Plain, ImpactBase.Other, "", count));
        }
        else if (count.Subject != ReadingSubject.Other && IsImpact(site, isWhole: false))
        {
            mentions.Add(new ImpactMention(ImpactKind.Count, site.Plain, ImpactNouns.BaseOf(count.Noun), count.Noun, count));
        }
    }

    private static bool IsWhole(ShareReading share) =>
        share.IsUniversal || (share.Minimum == 100 && share.Maximum == 100 && share.Qualifier.Kind != QualifierKind.AtMost);

    /// <summary>An error rate, an availability, "a 40 % drop in orders": a figure of harm without a base.</summary>
    private static bool IsFigure(in ClaimSite site, ShareReading share) =>
        (!ImpactNouns.IsPeopleOrLoad(share.Noun) && Rates.IsWithin(site.Words, site.First, site.End)) || (!share.IsUniversal && IsBoundToTrend(site, Falls));

    /// <summary>"88 % of users saw no errors": a figure that tells of no harm.</summary>
    private static bool IsSpared(ImpactPassage passage, in ClaimSite site, TextSpan noun) =>
        Spared.IsAt(site.Words, noun.IsEmpty ? site.Behind : site.Words.IndexAt(passage.Sentence.ToPlain(noun).End));

    private static bool IsTrend(in ClaimSite site) => IsBoundToTrend(site, Rises) || Comparisons.IsAt(site.Words, site.Behind);

    /// <summary>"rose by 40 %", "fell to 5 %", "a 40 % increase".</summary>
    private static bool IsBoundToTrend(in ClaimSite site, PhraseSet trend)
    {
        var words = site.Words;
        var joint = site.Ahead - 1;
        return trend.IsAt(words, site.Behind)
            || ((words.Is(joint, "by") || words.Is(joint, "to") || words.Is(joint, "of")) && trend.IsWithin(words, Math.Max(site.First, joint - 3), joint));
    }

    /// <summary>"all affected users", "30 % of the remaining requests": not of all of them.</summary>
    private static bool IsOfLimitedGroup(in ClaimSite site, ShareReading share)
    {
        var end = share.NounSpan.IsEmpty ? site.Behind : Math.Max(site.Behind, site.Words.IndexAt(site.Passage.Sentence.ToPlain(share.NounSpan).Start));
        return AlreadyHit.IsWithin(site.Words, site.Ahead, end);
    }

    /// <summary>True if the clause, or failing that the kind of section, says that the number is about harm.</summary>
    private static bool IsImpact(in ClaimSite site, bool isWhole)
    {
        var words = site.Words;
        if (ImpactPhrases.Recovery.IsWithin(words, site.First, site.End) && (isWhole || !HasHarm(site)))
        {
            return false;
        }

        if (HasHarm(site))
        {
            return !IsHypothetical(site);
        }

        var sentenceHasHarm = ImpactPhrases.Harm.IsWithin(words, 0, words.Count);
        return !ImpactPhrases.Size.IsWithin(words, site.First, site.End) && (site.Passage.IsImpactText || sentenceHasHarm);
    }

    private static bool HasHarm(in ClaimSite site) => ImpactPhrases.Harm.IsWithin(site.Words, site.First, site.End);

    /// <summary>"could have affected 40 % of users": it did not.</summary>
    private static bool IsHypothetical(in ClaimSite site)
    {
        for (var i = site.First; i + 1 < site.End; i++)
        {
            if ((site.Words.Is(i, "could") || site.Words.Is(i, "would") || site.Words.Is(i, "should")) && site.Words.Is(i + 1, "have"))
            {
                return true;
            }
        }

        return false;
    }
}
