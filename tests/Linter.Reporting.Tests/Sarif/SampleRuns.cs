using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting.Tests.Sarif;

/// <summary>Runs that show all parts of a SARIF log.</summary>
internal static class SampleRuns
{
    public const string AwkwardPath = "post mortems/2024 é#1 50%.md";

    public static string Clean => Sample.SarifOf(new RunSummary(), new DocumentReport(Sample.Document("fine\n"), []));

    public static string Full => Sample.SarifOf(
        new RunSummary { Notifications = Notifications }, Awkward, new DocumentReport(Sample.Document("", "empty.md"), [FileLevel]));

    public static DocumentReport Awkward
    {
        get
        {
            var text = Sample.Document("🔥 Duration: 5 h\r\n\r\n- 15:00 alarm\r\n- 21:10 restored\r\n- add alerts\r\n", AwkwardPath);
            return new DocumentReport(text, [Contradiction(text), Unowned(text), Hidden(text)]);
        }
    }

    private static IReadOnlyList<EngineNotification> Notifications =>
    [
        EngineNotification.Unreadable("a b.md", "permission denied"),
        EngineNotification.NotAPostmortem("README.md"),
        EngineNotification.RuleFailed("c.md", "PM1001", "overflow"),
        new EngineNotification { Id = "PME006", Severity = DiagnosticSeverity.Warning, Message = "The history is shallow." },
    ];

    private static Diagnostic FileLevel => Sample.Finding(new TextSpan(0, 0)) with
    {
        Descriptor = Sample.MissingOwner,
        Severity = DiagnosticSeverity.Warning,
    };

    private static Diagnostic Contradiction(SourceText text) => Sample.Finding(
        Sample.SpanOf(text, "5 h"),
        "stated: 5 h",
        new RelatedLocation(Sample.SpanOf(text, "15:00"), "start"),
        new RelatedLocation(Sample.SpanOf(text, "21:10"), "end [local]")) with
    {
        Message = "The duration is stated as 5 h, but the timeline spans 6 h 10 min.",
        Arithmetic = "21:10 − 15:00 = 6 h 10 min",
        Properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [DiagnosticProperties.Unit] = "duration",
            [DiagnosticProperties.Claimed] = "PT5H",
            [DiagnosticProperties.Computed] = "PT6H10M",
            [DiagnosticProperties.Delta] = "PT1H10M",
        },
        Fixes =
        [
            new Fix("Replace 5 h by 6 h 10 min", FixSafety.Offered, [new TextChange(Sample.SpanOf(text, "5 h"), "6 h 10 min")]),
            new Fix("Delete the claim", FixSafety.Offered, [new TextChange(Sample.SpanOf(text, "Duration: 5 h"), "")]),
            new Fix("Say when the impact ended", FixSafety.Offered, []),
        ],
    };

    private static Diagnostic Unowned(SourceText text) => Sample.Finding(Sample.SpanOf(text, "add alerts")) with
    {
        Descriptor = Sample.MissingOwner,
        Severity = DiagnosticSeverity.Warning,
        Message = "The action item \"[add](9) alerts\" has no owner.",
    };

    private static Diagnostic Hidden(SourceText text) => Sample.Finding(Sample.SpanOf(text, "alarm")) with
    {
        Descriptor = Sample.WeaselWord,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Guess,
        Message = "The word \"alarm\" says nothing; see {0} and [1].",
    };
}
