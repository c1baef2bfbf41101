using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Verbs an action starts with.</summary>
internal static class ActionVerbs
{
    private static readonly WordSet Verbs = new(
        """
        add adjust adopt agree alert align allow allocate analyse analyze apply appoint archive arrange articulate ask assess assign attach audit augment automate avoid
        backfill backport ban begin block book bring build bump buy cache calculate call cap capture change check clarify clean clear close collaborate collect come communicate
        compare complete conduct configure confirm consider consolidate contact continue convert coordinate copy correct cover create cut
        debug decide declare decommission decouple decrease deduplicate define delete deliver deploy deprecate describe design detect determine develop diagnose disable discuss
        distribute document double downgrade draft drain drop educate eliminate embark embed enable encourage encrypt enforce engage enhance enlarge ensure equip establish
        estimate evaluate evolve examine exclude execute exercise expand experiment explain explore export expose extend extract fail figure file finalise finalize find finish fix fold follow forbid
        force forge formalise formalize format foster gate gather generate get give grant group guard handle harden have hire hold identify implement import improve include
        increase inform inspect install institute instruct instrument integrate introduce inventory invest investigate invite isolate issue keep label launch lead learn let leverage
        limit link lint lock log look lower maintain make map measure merge migrate minimise minimize mirror mitigate modernise modernize modify monitor move nominate notify obtain onboard open optimise
        optimize order organise organize overhaul own page parameterise parameterize partition patch perform pin plan populate post prefer prepare present preserve prevent print prioritise prioritize probe
        procure prohibit promote propose protect prototype provide provision prune publish pull purchase purge push put quarantine raise ratchet rate reach read rebalance rebuild
        recalculate reclaim reconfigure record recover recreate reduce redesign redirect refactor refine reflect refresh refuse register reimplement reinforce reject release relocate remediate remind
        remove rename reorganise reorganize repair repeat replace replicate report reproduce request require rerun research reserve reset resize resolve restart restore restrict restructure retire
        retrain retry return reuse revert review revise revisit revoke rewrite rework right-size roll rotate run safeguard scale scan schedule scope script secure segment send separate serve set setup
        share sharpen shift ship shorten show shut silence simplify simulate socialise socialize solve sort specify speed split stage standardise standardize start stop store
        streamline strengthen strive study submit subscribe support surface survey suspend switch sync synchronise synchronize systematically tag talk take teach tell
        terminate test throttle tidy tighten time track train transfer transition translate trigger trim try tune turn tweak unblock understand unify update upgrade use validate verify
        version vet wait warm warn watch whitelist widen wipe work wrap write
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True if the phrase starts with a verb in its base form, an adverb in front or not: "Add …", "More carefully test …".</summary>
    public static bool StartsWithImperative(ReadOnlySpan<char> phrase)
    {
        for (var words = 0; words < 3; words++)
        {
            var word = FirstWord(phrase);
            if (Verbs.Contains(word))
            {
                return true;
            }

            if (!IsAdverb(word))
            {
                return false;
            }

            phrase = phrase[word.Length..].TrimStart();
        }

        return false;
    }

    /// <summary>True for an imperative or a gerund: "Adding an alert".</summary>
    public static bool StartsWithAction(ReadOnlySpan<char> phrase) => StartsWithImperative(phrase) || IsForm(FirstWord(phrase), "ing");

    public static bool IsVerb(ReadOnlySpan<char> word) => Verbs.Contains(word);

    /// <summary>True for the participle of a known verb: "added", "written".</summary>
    public static bool IsParticiple(ReadOnlySpan<char> word) => word is "written" or "built" or "set" or "made" or "put" or "taken" || IsForm(word, "ed");

    private static bool IsForm(ReadOnlySpan<char> word, string ending)
    {
        if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var stem = word[..^ending.Length];
        return Verbs.Contains(stem) || Verbs.Contains(string.Concat(stem, "e")) || (stem[^1] == stem[^2] && Verbs.Contains(stem[..^1]));
    }

    private static bool IsAdverb(ReadOnlySpan<char> word) =>
        word.Equals("more", StringComparison.OrdinalIgnoreCase) || word.Equals("also", StringComparison.OrdinalIgnoreCase) || word.Equals("please", StringComparison.OrdinalIgnoreCase)
        || (word.Length > 4 && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> phrase)
    {
        var end = 0;
        while (end < phrase.Length && (char.IsLetter(phrase[end]) || phrase[end] == '-'))
        {
            end++;
        }

        return phrase[..end];
    }
}
