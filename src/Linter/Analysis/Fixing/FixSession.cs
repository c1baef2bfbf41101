using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>
/// Repairs one document in passes: repairs that do not touch each other are made together, and the result is analysed again, until none is left.
/// Every accepted pass leaves fewer findings than before, so the passes end.
/// </summary>
internal sealed class FixSession(AnalyzerDriver driver, AnalyzedDocument document)
{
    private readonly SourceText _before = document.Text;
    private readonly List<AppliedFix> _applied = [];
    private readonly List<RejectedFix> _rejected = [];
    private AnalyzedDocument _current = document;

    public FixOutcome Run()
    {
        for (var applied = -1; applied < _applied.Count;)
        {
            applied = _applied.Count;
            _rejected.Clear(); // what was refused may be safe now that others are made
            RunPasses();
        }

        return new FixOutcome(_before, _current.Analysis with { Model = null }, _applied, _rejected);
    }

    private void RunPasses()
    {
        var size = int.MaxValue;
        while (NextPass(size) is { Count: > 0 } pass)
        {
            var changes = TextChangeSet.Union(pass.Select(static fix => fix.Changes));
            var next = AnalyzedDocument.Of(_current.Text.With(changes), driver);
            var breach = new FixVerification(_current, next, pass, changes).FindBreach();
            size = breach is null || pass.Count == 1 ? int.MaxValue : pass.Count / 2;
            if (breach is null)
            {
                Accept(pass, changes, next);
            }
            else if (pass.Count == 1)
            {
                _rejected.Add(new RejectedFix(pass[0].Diagnostic, pass[0].Fix, breach.Reason, breach.IsDefect));
            }
        }
    }

    /// <summary>The first safe repairs in the order of their findings that do not touch each other.</summary>
    private List<FixCandidate> NextPass(int size)
    {
        var pass = new List<FixCandidate>();
        var places = new ChangedPlaces();
        foreach (var diagnostic in _current.Analysis.Diagnostics)
        {
            if (pass.Count < size && !IsRejected(diagnostic) && FixCandidate.Of(diagnostic, _current.Text) is { } fix && places.TryAdd(fix.Changes))
            {
                pass.Add(fix);
            }
        }

        return pass;
    }

    private bool IsRejected(Diagnostic diagnostic) => _rejected.Exists(rejected => rejected.Diagnostic.Span == diagnostic.Span && rejected.Diagnostic.Descriptor.Id == diagnostic.Descriptor.Id);

    private void Accept(List<FixCandidate> pass, TextChangeSet changes, AnalyzedDocument next)
    {
        _applied.AddRange(pass.Select(fix => new AppliedFix(fix.Diagnostic, fix.Fix, _current.Text.GetPosition(fix.Diagnostic.Span.Start))));
        for (var i = 0; i < _rejected.Count; i++)
        {
            _rejected[i] = _rejected[i] with { Diagnostic = Moved(_rejected[i].Diagnostic, changes) };
        }

        _current = next;
    }

    private static Diagnostic Moved(Diagnostic diagnostic, TextChangeSet changes) =>
        diagnostic with { Span = TextSpan.FromBounds(changes.Map(diagnostic.Span.Start), changes.Map(diagnostic.Span.End)) };
}
