using Linter.Semantics.Prose;

namespace Linter.Semantics.Commits;

/// <summary>English words around the hash of a commit.</summary>
internal static class CommitWords
{
    /// <summary>What makes a hash behind it a commit.</summary>
    public static readonly WordSet Nouns = new("commit commits changeset changesets revision revisions sha rev");

    public static readonly WordSet Deploying = new("deploy deployed deploying deploys released releasing shipped shipping promoted");

    public static readonly WordSet Merging = new("merge merged merging merges landed");

    public static readonly WordSet Reverting = new("revert reverted reverting reverts");

    public static readonly PhraseSet Causing = new("caused by | caused in | introduced by | introduced in | introduced with | triggered by | broken by | broken in | regression in | regression from | due to");

    public static readonly PhraseSet Fixing = new("fixed by | fixed in | fixed with | resolved by | resolved in | resolved with | fix is | fix was | fix in | fixed it with");

    /// <summary>What turns a statement round, or into a plan.</summary>
    public static readonly WordSet Doubts = new("not never no wasn't isn't without suspected possibly maybe perhaps would will should might may could planned plan instead");

    /// <summary>Other things that are named by digits and letters a to f.</summary>
    public static readonly WordSet OtherIds = new(
        "trace traces span spans request requests correlation container containers image images digest checksum session uuid guid md5 key token tokens colour color pod instance volume host node "
        + "transaction tx txid device serial mac address order invoice customer account user batch job message event error code etag fingerprint certificate cert build");

    /// <summary>What says that the hash before it belongs elsewhere.</summary>
    public static readonly WordSet Elsewhere = new("repo repository repositories project fork upstream submodule");
}
