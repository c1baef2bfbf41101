namespace Linter.Diagnostics;

/// <summary>How serious a finding is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Style, advice, a weak signal.</summary>
    Info,

    /// <summary>Probably wrong, or something every guide demands is missing.</summary>
    Warning,

    /// <summary>Two exact statements of the document cannot both be true, or a value cannot exist.</summary>
    Error,
}
