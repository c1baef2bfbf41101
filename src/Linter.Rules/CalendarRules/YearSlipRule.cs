using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3012: one date has another year than the rest.</summary>
public sealed class YearSlipRule : DiagnosticAnalyzer
{
    private const int MostRelated = 20;

    private static readonly TextSearch OtherYearWords = new(
        StringComparison.OrdinalIgnoreCase, "year", "anniversary", "certificate", "cert ", "expir", "issued", "introduced", "originally", "last ");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3012",
        Name = "year-slip",
        Title = "One date has another year than the rest.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
        Supersedes = ["PM2001", "PM2008", "PM7002", "PM3010", "PM1003"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var days = Days(document.Model);
        var years = new YearTable(days);
        for (var i = 0; i < days.Count; i++)
        {
            if (Meant(days, i, years) is { } meant)
            {
                Report(document, days[i], meant, years.Of(meant.Year));
            }
        }
    });

    /// <summary>The full dates of the incident in document order: title, labels, window, timeline.</summary>
    private static IReadOnlyList<StatedDay> Days(SemanticModel model)
    {
        var days = new List<StatedDay>();
        foreach (var date in model.DocumentDates)
        {
            Add(days, date.Reading, null);
        }

        Add(days, model.Window.Start?.Reading, null);
        Add(days, model.Window.End?.Reading, null);
        foreach (var entry in model.Timeline.Entries)
        {
            Add(days, entry.At?.Reading, entry);
        }

        return days.FirstOfEach(static day => day.Part.Span).InOrderOf(static day => day.Part.Span);
    }

    private static void Add(List<StatedDay> days, InstantReading? reading, TimelineEntry? entry)
    {
        if (reading is { Date: { HasTwoDigitYear: false } part } && part.ToLocalDate() is { } date && !SpeaksOfOtherYear(entry))
        {
            days.Add(new StatedDay(part, date, entry));
        }
    }

    private static bool SpeaksOfOtherYear(TimelineEntry? entry) =>
        entry is not null && OtherYearWords.IsIn(entry.Text);

    /// <summary>The date that is probably meant, in the year the other dates have; null if nothing points to a slip.</summary>
    private static LocalDate? Meant(IReadOnlyList<StatedDay> days, int index, YearTable years)
    {
        var date = days[index].Date;
        var agreeing = years.Of(date.Year).Count;
        return years.TwinOf(date) is { } twin && (agreeing < days.Count - agreeing || (days.Count == 2 && index == 1)) ? twin.Date : Between(days, index);
    }

    /// <summary>An entry between two entries of one other year that would stand in order in that year.</summary>
    private static LocalDate? Between(IReadOnlyList<StatedDay> days, int index)
    {
        if (index == 0 || index == days.Count - 1 || days[index].Entry is null || days[index - 1].Entry is null || days[index + 1].Entry is null)
        {
            return null;
        }

        var (before, day, after) = (days[index - 1].Date, days[index], days[index + 1].Date);
        return before.Year == after.Year && before.Year != day.Date.Year && day.Part.ToLocalDate(before.Year) is { } meant && before <= meant && meant <= after ? meant : null;
    }

    private static void Report(DocumentAnalysisContext document, StatedDay day, LocalDate meant, List<StatedDay> others)
    {
        var part = day.Part;
        var written = document.Tree.Text.Slice(part.Span);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = part.Span,
            Message = $"{Wording.Day(day.Date)} stands among dates of {meant.Year} ({Wording.Day(others[0].Date)}); is the year right?",
            Label = $"{meant.Year}?",
            Related = others.GetRange(0, Math.Min(others.Count, MostRelated)).ConvertAll(static other => new RelatedLocation(other.Part.Span, $"in {other.Date.Year}")),
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = Wording.Day(day.Date),
                [DiagnosticProperties.Computed] = Wording.Day(meant),
                [DiagnosticProperties.Unit] = "date",
            },
            Fixes = DateWording.DateLike(written, part, meant) is { } date ? [new Fix($"Write {date}", FixSafety.Offered, [new TextChange(part.Span, date)])] : [],
        });
    }
}
