namespace Linter.Semantics;

/// <summary>Why a section has its roles.</summary>
public enum RoleEvidence
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>Its title names them.</summary>
    Title,

    /// <summary>The labels or entries inside show them.</summary>
    Content,
}
