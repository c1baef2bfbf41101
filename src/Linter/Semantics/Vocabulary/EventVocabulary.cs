namespace Linter.Semantics.Vocabulary;

/// <summary>Which words of an entry mean which event.</summary>
internal sealed class EventVocabulary
{
    private readonly List<RoleCues> _roles = [];
    private readonly string[][] _hedges = ParseCues(EnglishEvents.Hedges);
    private readonly string[][] _negations = ParseCues(EnglishEvents.Negations);
    private readonly string[][] _retrospective = ParseCues(EnglishEvents.Retrospective);
    private readonly string[][] _lasting = ParseCues(EnglishEvents.Lasting);
    private readonly string[][] _spontaneous = ParseCues(EnglishEvents.Spontaneous);
    private readonly string[][] _aftercare = ParseCues(EnglishEvents.Aftercare);
    private readonly string[][] _userReports = ParseCues(EnglishEvents.UserReports);
    private readonly string[][] _noticing = ParseCues(EnglishEvents.Noticing);
    private readonly string[][] _ending = ParseCues(EnglishEvents.Ending);
    private readonly string[][] _graphs = ParseCues(EnglishEvents.Graphs);
    private readonly string[][] _newestFirst = ParseCues(EnglishEvents.NewestFirst);

    private EventVocabulary()
    {
        foreach (var line in EnglishEvents.Data.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            _roles.Add(RoleCues.Parse(Enum.Parse<EventRole>(line.AsSpan(0, colon)), line[(colon + 1)..]));
        }
    }

    public static EventVocabulary Default { get; } = new();

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

    public bool MayTellDetection(WordText text) => ContainsAny(text, _noticing);

    public bool MayTellEnd(WordText text) => ContainsAny(text, _ending);

    public bool SpeaksOfGraph(WordText text) => ContainsAny(text, _graphs);

    public bool DeclaresNewestFirst(WordText text) => ContainsAny(text, _newestFirst);

    public bool IsAftercare(WordText text) => ContainsAny(text, _aftercare);

    public bool IsUserReport(WordText text) => ContainsAny(text, _userReports);

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
