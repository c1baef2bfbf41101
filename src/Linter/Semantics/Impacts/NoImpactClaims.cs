using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Impacts;

/// <summary>Recognises that nobody was affected: "no customer impact", "users were not affected".</summary>
internal static class NoImpactClaims
{
    private static readonly PhraseSet NotAffected = new(
        "were not affected | was not affected | weren't affected | wasn't affected | were not impacted | was not impacted | weren't impacted | wasn't impacted "
        + "| were unaffected | was unaffected | remained unaffected | did not notice | didn't notice | were not aware | did not experience any | saw no impact | experienced no impact "
        + "| were never affected | were never impacted | are not affected | are not impacted");

    private static readonly PhraseSet DoesNotAffect = new(
        "did not affect | didn't affect | did not impact | didn't impact | does not affect | does not impact | without affecting | without impacting");

    private static readonly PhraseSet NoOutage = new(
        "downtime | outage | service interruption | service disruption | loss of service | loss of production service | production downtime | service outage | interruption of service");

    private static readonly PhraseSet Everybody = new("the | our | any | end | all | and | but | so | that | therefore");

    private static readonly PhraseSet Meant = new("ensur* | avoid* | expect* | should | would | could | might | may | if | believ* | assum* | thought | intend* | plan* | goal | guarante* | likely | so that");

    /// <summary>The number of words of the denial that begins at a word; 0 if none does.</summary>
    /// <param name="words">The words.</param>
    /// <param name="i">Where it has to begin.</param>
    /// <param name="noun">The word for those who were not affected, or -1.</param>
    public static int LengthAt(WordList words, int i, out int noun)
    {
        var length = NoImpactLength(words, i, out noun);
        length = length > 0 ? length : NoOutageLength(words, i, out noun);
        length = length > 0 ? length : NobodyAffectedLength(words, i, out noun);
        length = length > 0 ? length : NotAffectedLength(words, i, out noun);
        length = length > 0 ? length : DoesNotAffectLength(words, i, out noun);
        return length > 0 && !Meant.IsWithin(words, i - 6, i) ? length : 0;
    }

    /// <summary>"no customer impact", "without any impact on users", "zero user-facing impact".</summary>
    private static int NoImpactLength(WordList words, int i, out int noun)
    {
        noun = -1;
        if (!words.Is(i, "no") && !words.Is(i, "zero") && !words.Is(i, "without"))
        {
            return 0;
        }

        var at = i + (words.Is(i + 1, "any") ? 2 : 1);
        while (at < words.Count && !words[at].FollowsPause && ImpactPhrases.NoImpactModifiers.IsAt(words, at))
        {
            noun = ImpactNouns.BaseOf(words.TextOf(at)) == ImpactBase.People ? at : noun;
            at++;
        }

        if (at >= words.Count || words[at].FollowsPause || !(words.Is(at, "impact") || words.Is(at, "impacts")))
        {
            return 0;
        }

        return ObjectLength(words, at + 1, ref noun) is var tail and >= 0 ? at + 1 + tail - i : 0;
    }

    /// <summary>"no downtime", "no loss of service"; or a bare "None" as the whole sentence.</summary>
    private static int NoOutageLength(WordList words, int i, out int noun)
    {
        noun = -1;
        if (words.Is(i, "no") && NoOutage.LengthAt(words, i + 1) is var length and > 0)
        {
            noun = i + length;
            return 1 + length;
        }

        return words.Is(i, "none") && words.Count == 1 ? 1 : 0;
    }

    /// <summary>"on our users" behind "impact": its words; 0 if nothing follows, -1 if something else is spared.</summary>
    private static int ObjectLength(WordList words, int i, ref int noun)
    {
        if (!(words.Is(i, "on") || words.Is(i, "to") || words.Is(i, "for")) || words[i].FollowsPause)
        {
            return 0;
        }

        var at = i + 1;
        while (Everybody.IsAt(words, at))
        {
            at++;
        }

        if (ImpactNouns.BaseOf(words.TextOf(at)) != ImpactBase.People)
        {
            return -1;
        }

        noun = at;
        return at - i + 1;
    }

    /// <summary>"no users were affected", "none of our customers were impacted".</summary>
    private static int NobodyAffectedLength(WordList words, int i, out int noun)
    {
        noun = -1;
        var at = words.Is(i, "no") || words.Is(i, "zero") ? i + 1 : words.Is(i, "none") && words.Is(i + 1, "of") ? i + 2 : -1;
        if (at < 0)
        {
            return 0;
        }

        while (Everybody.IsAt(words, at) || (at < words.Count && ImpactNouns.IsPeopleOrLoad(words.TextOf(at)) && ImpactNouns.IsPeopleOrLoad(words.TextOf(at + 1))))
        {
            at++;
        }

        noun = at;
        return at < words.Count && ImpactNouns.IsPeopleOrLoad(words.TextOf(at)) && ImpactPhrases.HarmDenied.LengthAt(words, at + 1) is var length and > 0
            ? at + 1 + length - i
            : 0;
    }

    /// <summary>"users were not affected", but not "other users", "users in the EU".</summary>
    private static int NotAffectedLength(WordList words, int i, out int noun)
    {
        noun = i;
        return ImpactNouns.BaseOf(words.TextOf(i)) == ImpactBase.People
            && (i == 0 || words[i].FollowsPause || Everybody.IsAt(words, i - 1))
            && NotAffected.LengthAt(words, i + 1) is var length and > 0
                ? 1 + length
                : 0;
    }

    /// <summary>"did not affect users".</summary>
    private static int DoesNotAffectLength(WordList words, int i, out int noun)
    {
        noun = -1;
        var at = i + DoesNotAffect.LengthAt(words, i);
        if (at == i)
        {
            return 0;
        }

        while (Everybody.IsAt(words, at))
        {
            at++;
        }

        noun = at;
        return ImpactNouns.BaseOf(words.TextOf(at)) == ImpactBase.People ? at - i + 1 : 0;
    }
}
