using LibGit2Sharp;
using Linter.History;

namespace Linter.Git.History;

/// <summary>What kind of repository it is: code or documents, its names on servers, its owners.</summary>
internal static class RepositoryContents
{
    private static readonly string[] OwnerFiles = [".github/CODEOWNERS", ".gitlab/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

    private static readonly HashSet<string> CodeExtensions = new(
        (".c .cc .clj .cpp .cs .cxx .dart .erl .ex .exs .f90 .fs .go .gradle .groovy .h .hcl .hpp .hs .java .jl .js .jsx .kt .kts .lua .m .ml .mm .php .pl .proto .ps1 .py .r .rb .rs .scala .sh .sql .swift "
        + ".tf .ts .tsx .vb .vue .zig").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>True if a file of source code lies in the tree.</summary>
    public static bool HoldsCode(Tree tree)
    {
        foreach (var entry in tree)
        {
            if (entry.TargetType == TreeEntryTargetType.Blob ? CodeExtensions.Contains(Path.GetExtension(entry.Name)) : entry.Target is Tree folder && HoldsCode(folder))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"owner/name" of each remote.</summary>
    public static string[] NamesOf(Repository git) =>
        [.. git.Network.Remotes.Select(static remote => NameOf(remote.Url)).Where(static name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>"owner/name" of "https://github.com/owner/name.git" and "git@github.com:owner/name.git".</summary>
    public static string NameOf(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? url.AsSpan() : url.AsSpan(scheme + 3);
        var start = scheme < 0 ? rest.IndexOf(':') : rest.IndexOf('/');
        var name = start < 0 ? [] : rest[(start + 1)..].Trim('/');
        return (name.EndsWith(".git", StringComparison.Ordinal) ? name[..^4] : name).ToString();
    }

    public static CodeOwners OwnersOf(Tree tree)
    {
        foreach (var path in OwnerFiles)
        {
            if (tree[path]?.Target is Blob file)
            {
                return CodeOwners.Parse(file.GetContentText());
            }
        }

        return CodeOwners.None;
    }
}
