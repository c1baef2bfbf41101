using Linter.Semantics.Revisions;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Comparisons;

/// <summary>Reads what tells the incident of a document from others.</summary>
internal static class FingerprintReader
{
    private const int LongestItem = 40;
    private const int MinutesPerDay = 1440;

    private static readonly string[] ServiceNames = ["service", "services", "affected service", "affected services", "affected system", "affected systems"];

    public static IncidentFingerprint? Read(SemanticModel model)
    {
        if (model.Recognition.IsTemplate)
        {
            return null;
        }

        var cause = model.RootCause;
        var place = PlaceOf(model);
        return new IncidentFingerprint
        {
            Path = model.Tree.Text.Path,
            TextHash = LineHash.Of(model.Tree.Text.Content),
            Place = place,
            CausePlace = cause is { Sections: [var section, ..] } ? section.TitleSpan : place,
            CauseEnd = cause is { Statements: [.., var last] } ? last.Span.End : place.End,
            Title = model.Title.Length > 0 ? model.Title : LinkedName.Of(model.Tree.Text.Path),
            Day = model.IncidentDays?.Begin,
            Start = model.Window.Start?.Instant,
            End = model.Window.End?.Instant,
            Ids = IncidentIdReader.Read(model),
            Clocks = ClocksOf(model.Timeline),
            Causes = ClassesOf(cause),
            Components = ComponentsOf(cause),
            Services = ServicesOf(model),
            Audience = AudienceOf(model),
            LinkedNames = [.. model.Tree.Links.Where(static link => link.Target is { Length: > 0 }).Select(static link => LinkedName.Of(link.Target!)).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal)],
            OpenItems = OpenItemsOf(model),
            Sketch = TextSketch.Of(model.Tree.ReadableText),
        };
    }

    private static TextSpan PlaceOf(SemanticModel model) =>
        model.Window.Start is { } start ? start.Span
        : model.Outline.TitleSpan is { IsEmpty: false } title ? title
        : model.Tree.Text.LineCount > 0 ? model.Tree.Text.GetLine(0) : default;

    private static int[] ClocksOf(Timeline timeline)
    {
        var isStated = new bool[MinutesPerDay];
        foreach (var entry in timeline.Entries)
        {
            if (entry is { At.Clock: { } clock, Sequence.IsElapsed: false })
            {
                isStated[(clock.Hour * 60) + clock.Minute] = true;
            }
        }

        return [.. Enumerable.Range(0, MinutesPerDay).Where(minute => isStated[minute])];
    }

    private static CauseClasses ClassesOf(RootCause? cause)
    {
        var classes = CauseClasses.None;
        foreach (var statement in cause?.Causes ?? [])
        {
            classes |= statement.IsHypothesis ? CauseClasses.None : statement.Classes;
        }

        return classes;
    }

    /// <summary>Those of the root cause section; those of a label in the summary only if there is no section.</summary>
    private static string[] ComponentsOf(RootCause? cause)
    {
        var causes = cause?.Causes.Where(static statement => !statement.IsHypothesis).ToList() ?? [];
        var inSections = causes.FindAll(static statement => !statement.Statement.Section.IsWithin(SectionRole.Summary));
        return [.. (inSections.Count > 0 ? inSections : causes).SelectMany(static statement => statement.Components).Distinct(StringComparer.Ordinal).Select(string.Intern)];
    }

    private static List<string> ServicesOf(SemanticModel model)
    {
        var services = new List<string>();
        foreach (var (name, value) in NamedValues(model))
        {
            if (ServiceNames.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                services.AddRange(value.ToLowerInvariant().Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return services;
    }

    private static string AudienceOf(SemanticModel model)
    {
        foreach (var (name, value) in NamedValues(model))
        {
            if (name.Equals("audience", StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim().ToLowerInvariant();
            }
        }

        var names = $"{model.Title} {model.Tree.Text.Path}";
        return AudienceWords.Contains(names, "internal") ? "internal"
            : AudienceWords.Contains(names, "external") || AudienceWords.Contains(names, "public") || AudienceWords.Contains(names, "customer-facing") ? "external"
            : "";
    }

    private static IEnumerable<(string Name, string Value)> NamedValues(SemanticModel model)
    {
        foreach (var field in model.Tree.FrontMatter?.Fields ?? [])
        {
            yield return (field.Key, field.Value);
        }

        foreach (var line in model.Sections.SelectMany(static section => section.Items).SelectMany(static item => item.Lines))
        {
            if (line.Label is { } label)
            {
                yield return (label.Name, line.PlainText[Math.Min(line.PlainText.Length, line.ToPlain(label.ValueSpan.Start))..]);
            }
        }
    }

    private static List<string> OpenItemsOf(SemanticModel model)
    {
        var open = new List<string>();
        foreach (var item in model.ActionItemLists.SelectMany(static list => list.Items))
        {
            if (!item.IsClosed)
            {
                open.Add(item.Tickets.Count > 0 ? item.Tickets[0].Value : Wording.Quote(item.Text, LongestItem));
            }
        }

        return open;
    }
}
