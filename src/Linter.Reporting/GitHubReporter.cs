using Linter.Diagnostics;
using Linter.Reporting.GitHub;

namespace Linter.Reporting;

/// <summary>The findings as annotations of a GitHub workflow, the most serious first and no more than GitHub shows of a step.</summary>
public sealed class GitHubReporter(TextWriter output) : IReporter
{
    /// <summary>GitHub shows ten annotations of each kind for a step and drops the others without a word.</summary>
    private const int MostOfAKind = 10;

    private static readonly DiagnosticSeverity[] Severities = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info];

    private readonly Dictionary<DiagnosticSeverity, List<WorkflowCommand>> _annotations = Severities.ToDictionary(severity => severity, _ => new List<WorkflowCommand>());
    private RunPaths _paths = RunPaths.AsShown;

    public void Begin(RunReport run) => _paths = run.Paths;

    public void Write(DocumentReport document)
    {
        foreach (var diagnostic in document.Diagnostics)
        {
            var annotations = _annotations[diagnostic.Severity];
            if (annotations.Count < MostOfAKind)
                annotations.Add(Annotation.Of(_paths.Of(document.Path), document, diagnostic));
        }
    }

    public void End(RunSummary summary)
    {
        var isCut = summary.Errors > MostOfAKind || summary.Warnings > MostOfAKind || summary.Infos > MostOfAKind;
        foreach (var severity in Severities)
        {
            // The last notice tells what is left out.
            var most = isCut && severity == DiagnosticSeverity.Info ? MostOfAKind - 1 : MostOfAKind;
            foreach (var annotation in _annotations[severity].Take(most))
                WriteLine(annotation);
        }

        if (isCut)
            WriteLine(new WorkflowCommand("notice", [new("title", "pmlint")], RestOf(summary)));
        output.Flush();
    }

    private void WriteLine(WorkflowCommand command) => output.Write(command + "\n");

    private static string RestOf(RunSummary summary)
    {
        var rest = new RunSummary
        {
            Errors = Math.Max(0, summary.Errors - MostOfAKind),
            Warnings = Math.Max(0, summary.Warnings - MostOfAKind),
            Infos = Math.Max(0, summary.Infos - (MostOfAKind - 1)),
        };
        return $"Not annotated here, because GitHub shows at most {MostOfAKind} of a kind: {SummaryText.FindingsOf(rest)}. The text report lists them all.";
    }
}
