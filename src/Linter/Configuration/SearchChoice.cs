namespace Linter.Configuration;

/// <summary>What configuration says about a file that is come across when a folder is searched.</summary>
public enum SearchChoice
{
    /// <summary>Its text decides whether it is a postmortem.</summary>
    Open,

    /// <summary>It is a postmortem.</summary>
    Included,

    /// <summary>It is none, or not to be checked.</summary>
    Excluded,
}
