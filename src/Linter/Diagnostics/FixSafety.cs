namespace Linter.Diagnostics;

/// <summary>Whether a fix may be applied without asking.</summary>
public enum FixSafety
{
    /// <summary>Offered one by one; the author decides.</summary>
    Offered,

    /// <summary>Changes nothing but what the finding states; may be applied in bulk.</summary>
    Safe,
}
