using System.Text.Json;

namespace Linter.Cli.Revisions;

/// <summary>What the event that started a workflow says about its commits; what it does not say is null.</summary>
internal sealed record WorkflowEvent
{
    public static readonly WorkflowEvent Unknown = new();

    /// <summary>The last commit of the pull request's own branch.</summary>
    public string? Head { get; private init; }

    /// <summary>The commit that the pull request or merge group started from when the event happened.</summary>
    public string? Base { get; private init; }

    /// <summary>The commit that the branch stood at before a push.</summary>
    public string? Before { get; private init; }

    public string? DefaultBranch { get; private init; }

    /// <summary>Reads the file that GITHUB_EVENT_PATH names.</summary>
    /// <exception cref="CommandFailure">It is named but cannot be read.</exception>
    public static WorkflowEvent Read(string? path)
    {
        if (string.IsNullOrEmpty(path))
        {
            return Unknown;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Of(json.RootElement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new CommandFailure($"The event file '{path}' cannot be read: {exception.Message} Name the base: --since BRANCH.", exception);
        }
    }

    private static WorkflowEvent Of(JsonElement root) => new()
    {
        Head = Text(root, "pull_request", "head", "sha"),
        Base = Text(root, "pull_request", "base", "sha") ?? Text(root, "merge_group", "base_sha"),
        Before = Text(root, "before"),
        DefaultBranch = Text(root, "repository", "default_branch"),
    };

    private static string? Text(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
