using Linter.Text;
namespace Linter.Semantics.Vocabulary;

/// <summary>Which words of an entry mean which event.</summary>
internal sealed class EventVocabulary
{
    private const int Strong = 0;
    private const int Weak = 1;
    private const int Veto = 2;
    private const int Strengths = 3;

    private static readonly int RoleCount = Enum.GetNames(typeof(EventRole)).Length;

    private readonly CueTable _roles = new();
    private readonly CueSet _hedges = new(EnglishEvents.Hedges);
    private readonly CueSet _negations = new(EnglishEvents.Negations);
    private readonly CueSet _retrospective = new(EnglishEvents.Retrospective);
    private readonly CueSet _lasting = new(EnglishEvents.Lasting);
    private readonly CueSet _spontaneous = new(EnglishEvents.Spontaneous);
    private readonly CueSet _aftercare = new(EnglishEvents.Aftercare);
    private readonly CueSet _userReports = new(EnglishEvents.UserReports);
    private readonly CueSet _noticing = new(EnglishEvents.Noticing);
    private readonly CueSet _ending = new(EnglishEvents.Ending);
    private readonly CueSet _graphs = new(EnglishEvents.Graphs);
    private readonly CueSet _newestFirst = new(EnglishEvents.NewestFirst);

    private EventVocabulary()
    {
        foreach (var line in EnglishEvents.Data.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            AddRole(EnumText.Read<EventRole>(line.AsSpan(0, colon)), line[(colon + 1)..]);
        }
    }

    public static EventVocabulary Default { get; } = new();

    /// <summary>Adds the roles of a text: certain ones to both lists, weak ones only to <paramref name="roles"/>.</summary>
    public void Classify(WordText text, ValueList<EventRole> roles, ValueList<EventRole> certain)
    {
        Span<bool> marks = stackalloc bool[RoleCount * Strengths];
        _roles.MarkAll(text, marks);
        for (var role = 0; role < RoleCount; role++)
        {
            var found = marks.Slice(role * Strengths, Strengths);
            if (found[Veto] || !(found[Strong] || found[Weak]))
            {
                continue;
            }

            roles.Add((EventRole)role);
            if (found[Strong])
            {
                certain.Add((EventRole)role);
            }
        }
    }

    public bool IsHedged(WordText text) => _hedges.IsIn(text);

    public bool IsNegated(WordText text) => _negations.IsIn(text);

    public bool IsRetrospective(WordText text) => _retrospective.IsIn(text);

    public bool CoversTime(WordText text) => _lasting.IsIn(text);

    public bool MayTellDetection(WordText text) => _noticing.IsIn(text);

    public bool MayTellEnd(WordText text) => _ending.IsIn(text);

    public bool SpeaksOfGraph(WordText text) => _graphs.IsIn(text);

    public bool DeclaresNewestFirst(WordText text) => _newestFirst.IsIn(text);

    public bool IsAftercare(WordText text) => _aftercare.IsIn(text);

    public bool IsUserReport(WordText text) => _userReports.IsIn(text);

    public bool IsSpontaneous(WordText text) => _spontaneous.IsIn(text);

    private void AddRole(EventRole role, string list)
    {
        foreach (var cue in list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var strength = cue[0] switch { '?' => Weak, '!' => Veto, _ => Strong };
            _roles.Add(cue.TrimStart('?', '!'), ((int)role * Strengths) + strength);
        }
    }
}
