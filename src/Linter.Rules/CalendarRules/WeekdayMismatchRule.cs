using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3005: weekday and date do not match.</summary>
public sealed class WeekdayMismatchRule : DiagnosticAnalyzer
{
    private const int FarDays = 60;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3005",
        Name = "weekday-mismatch",
        Title = "Weekday and date do not match.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Error,
        Fix = FixSafety.Offered,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var stated in document.Model.Dates)
        {
            if (stated is { Part.Weekday: not IsoDayOfWeek.None, IsImpossible: false } && Meant(document.Model, stated) is { } date && !Fits(stated.Part, date))
            {
                Report(document, stated, date);
            }
        }

        CheckLoose(document);
    });

    /// <summary>"On Monday checkout was down" of an incident whose window lies on one known day.</summary>
    private static void CheckLoose(DocumentAnalysisContext document)
    {
        if (document.Model is { Window: { Start: { DateProvenance: <= Provenance.RangePartner } start, End: { IsDateKnown: true } end }, IncidentDays.Stated: { } days }
            && start.Date == end.Date && document.Model.LooseWeekday is { } loose && loose.Day != days.First.DayOfWeek && loose.Day != days.Last.DayOfWeek)
        {
            document.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Info,
                Confidence = Confidence.Likely,
                Span = loose.Span,
                Message = $"The incident is on {Wording.Day(start.Date)}, a {start.Date.DayOfWeek}, not on a {loose.Day}.",
                Label = $"a {start.Date.DayOfWeek}",
                Related = [new RelatedLocation(start.Span, "the incident began")],
            });
        }
    }

    /// <summary>Two digits may stand for a year of the last century, too.</summary>
    private static bool Fits(DatePart part, LocalDate date) =>
        date.DayOfWeek == part.Weekday || (part.HasTwoDigitYear && part.ToLocalDate(date.Year - 100)?.DayOfWeek == part.Weekday);

    /// <summary>The day that is meant: in the likely year if none is written, and as title and file name have it where day and month can be exchanged.</summary>
    private static LocalDate? Meant(SemanticModel model, StatedDate stated)
    {
        if (stated.Part.Year is null)
        {
            return model.Years is [var year] ? InLikelyYear(stated.Part, year, model.IncidentDays?.Begin) : null;
        }

        return stated.Exchanged is { } exchanged && IsNamed(model, exchanged) && !IsNamed(model, stated.Date) ? exchanged : stated.Date;
    }

    /// <summary>The year that brings the date closest to the incident; none for a date far from it that fits a neighbouring year, as due dates do.</summary>
    private static LocalDate? InLikelyYear(DatePart part, int year, LocalDate? incident)
    {
        var date = incident is { } day ? part.ToLocalDateNear(day) : part.ToLocalDate(year);
        var isFar = date is { } meant && (incident is not { } begin || Math.Abs(Period.DaysBetween(begin, meant)) >= FarDays);
        return isFar && (FitsIn(part, date!.Value.Year - 1) || FitsIn(part, date.Value.Year + 1)) ? null : date;
    }

    private static bool FitsIn(DatePart part, int year) => part.ToLocalDate(year)?.DayOfWeek == part.Weekday;

    private static bool IsNamed(SemanticModel model, LocalDate? date)
    {
        foreach (var named in model.DocumentDates)
        {
            if (named.Source is DateSource.Title or DateSource.FileName && named.Date == date)
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(DocumentAnalysisContext document, StatedDate stated, LocalDate date)
    {
        var isCertain = stated.Part is { Year: not null, HasTwoDigitYear: false } && date == stated.Date;
        var written = document.Tree.Text.Slice(stated.Part.Span).ToString();
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Confidence = isCertain ? Confidence.Certain : Confidence.Likely,
            Span = stated.Part.WeekdaySpan.Union(stated.Part.Span),
            Message = $"{written}{(isCertain ? "" : $" ({Wording.Day(date)})")} is a {date.DayOfWeek}, not a {stated.Part.Weekday}.",
            Label = $"a {date.DayOfWeek}",
            Related = Others(document.Model, stated),
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = stated.Part.Weekday.ToString(),
                [DiagnosticProperties.Computed] = date.DayOfWeek.ToString(),
                [DiagnosticProperties.Unit] = "weekday",
            },
            Fixes = Fixes(document.Tree.Text, stated, date),
        });
    }

    private static IReadOnlyList<RelatedLocation> Others(SemanticModel model, StatedDate stated) =>
        [.. model.Dates.Where(other => other != stated && other.Date is not null && other.Date == stated.Date).Select(other => new RelatedLocation(other.Part.Span, "the same date"))];

    private static List<Fix> Fixes(SourceText text, StatedDate stated, LocalDate date)
    {
        var weekday = DateWording.WeekdayLike(text.Slice(stated.Part.WeekdaySpan), date.DayOfWeek);
        var fixes = new List<Fix> { new($"Write {weekday}", FixSafety.Offered, [new TextChange(stated.Part.WeekdaySpan, weekday)]) };
        if (Nearest(date, stated.Part.Weekday) is var nearest && DateWording.DateLike(text.Slice(stated.Part.Span), stated.Part, nearest) is { } other)
        {
            fixes.Add(new Fix($"Write {other}", FixSafety.Offered, [new TextChange(stated.Part.Span, other)]));
        }

        return fixes;
    }

    /// <summary>The closest day with the stated weekday.</summary>
    private static LocalDate Nearest(LocalDate date, IsoDayOfWeek weekday)
    {
        var ahead = ((int)weekday - (int)date.DayOfWeek + 7) % 7;
        return date.PlusDays(ahead <= 3 ? ahead : ahead - 7);
    }
}
