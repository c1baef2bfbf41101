namespace Linter.Semantics.Vocabulary;

/// <summary>Which words of an entry mean which event.</summary>
internal sealed class EventVocabulary
{
    private readonly List<RoleCues> _roles = [];
    private readonly string[][] _hedges;
    private readonly string[][] _negations;
    private readonly string[][] _retrospective;
    private readonly string[][] _lasting;
    private readonly string[][] _spontaneous;

    private EventVocabulary(string data, string hedges, string negations, string retrospective, string lasting, string spontaneous)
    {
        foreach (var line in data.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            _roles.Add(RoleCues.Parse(Enum.Parse<EventRole>(line.AsSpan(0, colon)), line[(colon + 1)..]));
        }

        _hedges = ParseCues(hedges);
        _negations = ParseCues(negations);
        _retrospective = ParseCues(retrospective);
        _lasting = ParseCues(lasting);
        _spontaneous = ParseCues(spontaneous);
    }

    public static EventVocabulary Default { get; } =
        new(EnglishEvents.Data, EnglishEvents.Hedges, EnglishEvents.Negations, EnglishEvents.Retrospective, EnglishEvents.Lasting, EnglishEvents.Spontaneous);

    /// <summary>Adds the roles of a text: certain ones to both lists, weak ones only to <paramref name="roles"/>.</summary>
    public void Classify(WordText text, List<EventRole> roles, List<EventRole> certain)
    {
        foreach (var cues in _roles)
        {
            if (cues.IsVetoed(text))
            {
                continue;
            }

            if (cues.IsCertain(text))
            {
                roles.Add(cues.Role);
                certain.Add(cues.Role);
            }
            else if (cues.IsCandidate(text))
            {
                roles.Add(cues.Role);
            }
        }
    }

    public bool IsHedged(WordText text) => ContainsAny(text, _hedges);

    public bool IsNegated(WordText text) => ContainsAny(text, _negations);

    public bool IsRetrospective(WordText text) => ContainsAny(text, _retrospective);

    public bool CoversTime(WordText text) => ContainsAny(text, _lasting);

    public bool IsSpontaneous(WordText text) => ContainsAny(text, _spontaneous);

    internal static bool ContainsAny(WordText text, string[][] cues)
    {
        foreach (var cue in cues)
        {
            if (text.Contains(cue))
            {
                return true;
            }
        }

        return false;
    }

    internal static string[][] ParseCues(string list) =>
        [.. list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(cue => cue.Split(' '))];

    /// <summary>The cues of one role.</summary>
    private sealed record RoleCues(EventRole Role, string[][] Strong, string[][] Weak, string[][] Vetoes)
    {
        public static RoleCues Parse(EventRole role, string list)
        {
            var cues = ParseCues(list);
            return new RoleCues(
                role,
                [.. cues.Where(cue => cue[0][0] is not ('?' or '!'))],
                [.. cues.Where(cue => cue[0][0] == '?').Select(WithoutMark)],
                [.. cues.Where(cue => cue[0][0] == '!').Select(WithoutMark)]);
        }

        public bool IsCertain(WordText text) => ContainsAny(text, Strong);

        public bool IsCandidate(WordText text) => ContainsAny(text, Weak);

        public bool IsVetoed(WordText text) => ContainsAny(text, Vetoes);

        private static string[] WithoutMark(string[] cue) => [cue[0][1..], .. cue[1..]];
    }
}
