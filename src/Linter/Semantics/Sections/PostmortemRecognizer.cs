using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.Sections;

/// <summary>Decides whether a document is a postmortem, and says why.</summary>
internal static class PostmortemRecognizer
{
    private static readonly CueSet NameWords = new(
        "postmortem* | post mortem* | incident* | outage* | downtime | rca | root cause | retrospective | attack | breach* | takeover | exfiltration | compromise*");

    /// <summary>Files that describe a folder or a project; such a file is a postmortem only if it says when its incident was.</summary>
    private static readonly string[] GuideNames = ["readme", "index", "contributing", "claude", "code_of_conduct", "guide"];

    /// <summary>Titles of reports on planned work.</summary>
    private static readonly CueSet ProjectWords = new("improvement* | optimization* | optimisation* | roadmap");

    private static readonly SectionRole[] CoreRoles =
    [
        SectionRole.Summary, SectionRole.Impact, SectionRole.Timeline, SectionRole.Detection, SectionRole.RootCause, SectionRole.Resolution,
        SectionRole.ActionItems, SectionRole.LessonsLearned, SectionRole.Trigger, SectionRole.Duration,
    ];

    public static PostmortemRecognition Recognize(SemanticModel model)
    {
        var evidence = new Evidence(
            CountRoles(model.Sections),
            IsNamed(model),
            model.Window.Origin != WindowOrigin.None || model.Timeline.Entries.Count(static entry => entry.At is { IsDateOnly: false }) >= 3,
            model.DocumentDates.Count > 0,
            model.Readings.Any(static located => located.Reading is InstantReading { Date.Year: not null } or RangeReading { Start.Date.Year: not null }),
            model.Sections.Any(static section => section.Has(SectionRole.Owner) || section.Has(SectionRole.Authors) || section.Has(SectionRole.Responders)),
            IsGuide(FileName(model.Tree.Text.Path)) || ProjectWords.IsIn(new WordText(model.Title)));
        var isTemplate = TemplateDetector.IsTemplate(model);
        return new PostmortemRecognition(!isTemplate && evidence.Suffices, !isTemplate && evidence.HasParts, isTemplate, Reasons(evidence, model, isTemplate));
    }

    private static List<string> Reasons(Evidence evidence, SemanticModel model, bool isTemplate)
    {
        var reasons = new List<string>();
        AddReason(reasons, evidence.Roles > 0, $"it has {Wording.Plural(evidence.Roles, "part")} of a postmortem");
        AddReason(reasons, evidence.IsNamed, "its name or title speaks of an incident");
        AddReason(reasons, evidence.HasTimes, model.Window.Origin != WindowOrigin.None ? "it states when the incident was" : "it has a timeline");
        AddReason(reasons, evidence.HasDate, "it is dated");
        AddReason(reasons, evidence.IsGuide, "its name is that of a guide or of planned work");
        AddReason(reasons, isTemplate, "it is a blank template");
        return reasons;
    }

    private static void AddReason(List<string> reasons, bool holds, string reason)
    {
        if (holds)
        {
            reasons.Add(reason);
        }
    }

    private static int CountRoles(IReadOnlyList<Section> sections)
    {
        var count = 0;
        foreach (var role in CoreRoles)
        {
            count += sections.Any(section => section.Has(role)) ? 1 : 0;
        }

        return count;
    }

    private static bool IsNamed(SemanticModel model)
    {
        var name = FileName(model.Tree.Text.Path);
        return NameWords.IsIn(new WordText($"{model.Title} {FrontMatterTitle(model.Tree)} {name}")) || IsNumbered(name);
    }

    /// <summary>"PM2021-008 …": the usual numbering of postmortems.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> name) =>
        name.StartsWith("PM", StringComparison.OrdinalIgnoreCase) && name.Length > 3 && name[2..].TrimStart("-_ ") is { Length: > 0 } number && char.IsAsciiDigit(number[0]);

    private static bool IsGuide(ReadOnlySpan<char> name)
    {
        foreach (var guide in GuideNames)
        {
            if (name.Contains(guide, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> FileName(ReadOnlySpan<char> path) => path[(path.LastIndexOf('/') + 1)..];

    private static string FrontMatterTitle(SyntaxTree tree) =>
        tree.FrontMatter?.Fields.FirstOrDefault(static field => string.Equals(field.Key, "title", StringComparison.OrdinalIgnoreCase))?.Value ?? "";

    /// <summary>What speaks for a postmortem.</summary>
    /// <param name="Roles">How many of the usual parts it has.</param>
    /// <param name="IsNamed">Title or file name speak of an incident.</param>
    /// <param name="HasTimes">It states a window or has a timeline with clocks.</param>
    /// <param name="HasDate">Title, metadata or file name are dated.</param>
    /// <param name="HasDay">A full date stands anywhere.</param>
    /// <param name="HasPeople">It names its owner, authors or responders.</param>
    /// <param name="IsGuide">The name is that of a guide or of planned work.</param>
    private sealed record Evidence(int Roles, bool IsNamed, bool HasTimes, bool HasDate, bool HasDay, bool HasPeople, bool IsGuide)
    {
        public bool HasParts => Roles >= 3 || (Roles >= 2 && (IsNamed || HasTimes || HasDate));

        public bool Suffices => IsGuide
            ? Roles >= 3 && IsNamed && HasTimes
            : (Roles >= 3 && HasTimes)
                || (Roles >= 3 && HasDate)
                || (Roles >= 4 && HasDay && HasPeople)
                || (Roles >= 4 && IsNamed)
                || Roles >= 6
                || (IsNamed && (HasTimes || HasDate) && HasDay);
    }
}
