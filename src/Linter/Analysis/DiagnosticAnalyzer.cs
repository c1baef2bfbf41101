using Linter.Diagnostics;

namespace Linter.Analysis;

/// <summary>A rule. Stateless: one instance serves all documents and threads.</summary>
public abstract class DiagnosticAnalyzer
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Registers the actions of the rule; called once.</summary>
    public abstract void Initialize(AnalysisContext context);
}
