using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.DurationRules;

/// <summary>PM1005: the incident window is incomplete or implausible.</summary>
public sealed class IncompleteWindowRule : DiagnosticAnalyzer
{
    private const int EntriesThatShowTheWindow = 2;

    private static readonly OptionDescriptor Required = new("require", OptionKind.Words, "start,end,date", "What has to be there.") { Values = ["start", "end", "date"] };
    private static readonly OptionDescriptor MaxLength = new("max_length", OptionKind.Duration, "30d", "The longest window that is plausible.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM1005",
        Name = "incomplete-window",
        Title = "The incident window is incomplete or implausible.",
        Category = RuleCategory.Duration,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Required, MaxLength],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var model = document.Model;
        if (model.IsUnfinished || model.Window.IsSaidToBeUnknown || HasUnusableTime(model))
        {
            return;
        }

        if (IsExpected(model) && Missing(model, document.Options.GetWords(Required)) is { Length: > 0 } missing)
        {
            Report(document, Place(model), $"The incident window has {missing}; duration and time-to-detect cannot be computed.");
        }
        else if (model.Window.Length == Duration.Zero)
        {
            Report(document, Place(model), $"The incident window has no length: it starts and ends at {Wording.Moment(model.Window.Start!)}.");
        }
        else if (model.Window.Length > document.Options.GetDuration(MaxLength))
        {
            Report(document, Place(model), $"The incident window is {Wording.Length(model.Window.Length!.Value)} long ({Wording.Range(model.Window.Start!, model.Window.End!)}); a date may be wrong.");
        }
    });

    /// <summary>A document that states no part of a window must at least read as a postmortem; of an attack the times are often not known.</summary>
    private static bool IsExpected(SemanticModel model) => model.Window.Origin != WindowOrigin.None || model is { Recognition.IsPostmortem: true, IsSecurityIncident: false };

    /// <summary>A clock or date that is wrong in itself is reported by its own rule; a row of the timeline of which the template left the time and the text says nothing about the window.</summary>
    private static bool HasUnusableTime(SemanticModel model)
    {
        var leftRows = model.Placeholders.GroupBy(static placeholder => placeholder.Item).Where(static row => row.Count() > 1).Select(static row => row.Key).ToHashSet();
        return model.Readings.Any(located => located.Reading.Problem is not (ReadingProblem.None or ReadingProblem.MeridiemConflict)
            && located.Reading.Kind is ReadingKind.Date or ReadingKind.Time or ReadingKind.DateTime or ReadingKind.Range
            && !(located.Section.IsWithin(SectionRole.Timeline) && leftRows.Contains(located.Item)));
    }

    private static string Missing(SemanticModel model, IReadOnlyList<string> required)
    {
        var parts = new List<string>(3);
        if (required.Contains("start", StringComparer.OrdinalIgnoreCase) && model.Window.Start is null && !HasStart(model))
        {
            parts.Add("no start time");
        }

        if (required.Contains("end", StringComparer.OrdinalIgnoreCase) && model.Window.End is null && !HasEnd(model))
        {
            parts.Add("no end time");
        }

        if (required.Contains("date", StringComparer.OrdinalIgnoreCase) && !HasDate(model))
        {
            parts.Add("no date");
        }

        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
    }

    /// <summary>A timeline or a labelled detection shows when it began.</summary>
    private static bool HasStart(SemanticModel model) =>
        HasTimeline(model) || HasDatedTimes(model) || model.Events.First(EventRole.ImpactStart) is not null || model.Events.First(EventRole.Detected) is not null;

    private static bool HasEnd(SemanticModel model) =>
        HasTimeline(model) || HasDatedTimes(model) || model.Events.First(EventRole.Resolved) is not null || model.Events.First(EventRole.Closed) is not null
        || (model.Window.Start is not null && model.Durations.Any(static claim => claim.IsLabelled));

    private static bool HasTimeline(SemanticModel model) =>
        model.Timeline.Entries.Count(static entry => entry.At is not null || entry.Offset is not null) >= EntriesThatShowTheWindow;

    /// <summary>A dated range, or two dated clocks, at the head, in the summary or the impact show the window, whatever words stand around them.</summary>
    private static bool HasDatedTimes(SemanticModel model)
    {
        var ends = 0;
        foreach (var (reading, _, section) in model.Readings)
        {
            if (section.Level == 0 || section.TitleSpan == model.Outline.TitleSpan || section.IsWithin(SectionRole.Summary) || section.IsWithin(SectionRole.Impact))
            {
                ends += reading is RangeReading { Start: { Date: not null, Clock: not null } } ? 2 : reading is InstantReading { Date: not null, Clock: not null } ? 1 : 0;
            }
        }

        return ends >= 2;
    }

    private static bool HasDate(SemanticModel model) =>
        model.Window.Start is { IsDateKnown: true } || model.Window.End is { IsDateKnown: true } || model.DocumentDates.Count > 0
        || model.Timeline.Entries.Any(static entry => entry.At is { IsDateKnown: true })
        || model.Readings.Any(static located => located.Reading is InstantReading { Date: not null, Problem: ReadingProblem.None } or RangeReading { Start.Date: not null });

    private static TextSpan Place(SemanticModel model)
    {
        if (!model.Window.Span.IsEmpty)
        {
            return model.Window.Span;
        }

        var summary = model.Sections.FirstOrDefault(static section => section.Has(SectionRole.Duration)) ?? model.Sections.FirstOrDefault(static section => section.Has(SectionRole.Summary));
        return summary?.TitleSpan ?? model.Outline.TitleSpan;
    }

    private static void Report(DocumentAnalysisContext document, TextSpan span, string message) =>
        document.Report(new Diagnostic { Descriptor = Rule, Severity = DiagnosticSeverity.Warning, Span = span, Message = message });
}
