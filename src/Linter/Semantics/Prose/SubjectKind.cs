namespace Linter.Semantics.Prose;

/// <summary>Who the subject of a verb is, as far as persons are concerned.</summary>
public enum SubjectKind
{
    /// <summary>A thing, or not known.</summary>
    None,

    /// <summary>Nobody is named, but the item tells what the team did: "Overlooked the limit".</summary>
    Implied,

    /// <summary>"we", "I".</summary>
    FirstPerson,

    /// <summary>"the engineer", "the team", "someone".</summary>
    Role,

    /// <summary>A given name or a handle.</summary>
    Named,
}
