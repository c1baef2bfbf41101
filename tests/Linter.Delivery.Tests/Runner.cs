using System.Text.Json;
using System.Text.Json.Nodes;
using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>Runs actions and workflows as GitHub does, see tests/tools/runner.mjs.</summary>
internal static class Runner
{
    /// <summary>The repository whose workflows run.</summary>
    public const string Repository = "example/handbook";

    /// <summary>Runs the action of the checkout.</summary>
    /// <param name="workspace">The repository that is checked.</param>
    /// <param name="inputs">The inputs beside the source of the package.</param>
    /// <param name="eventName">What started the workflow.</param>
    /// <param name="payload">The event as GitHub describes it.</param>
    public static StepsRun Act(string workspace, Dictionary<string, string> inputs, string eventName = "push", object? payload = null)
    {
        var request = new
        {
            action = CheckoutFolder.Path,
            workspace,
            inputs = new Dictionary<string, string>(inputs, StringComparer.Ordinal) { ["package-source"] = ToolPackage.Folder },
            @event = payload ?? new { },
            eventName,
            variables = new { GIT_CONFIG_GLOBAL = "/dev/null" },
        };
        return new StepsRun(Answer("run-action.mjs", request));
    }

    /// <summary>Runs the jobs of a workflow, with the action of the checkout in place of the released one.</summary>
    /// <param name="workflow">The text of the workflow.</param>
    /// <param name="home">What the runner has in its home folder.</param>
    /// <param name="repositories">Where each repository lies that may be checked out: "example/handbook".</param>
    /// <param name="eventName">What started it.</param>
    /// <param name="payload">The event as GitHub describes it.</param>
    /// <returns>One run for each job and each combination of its matrix.</returns>
    public static IReadOnlyList<StepsRun> Work(string workflow, UserHome home, Dictionary<string, string> repositories, string eventName, object? payload = null)
    {
        var request = new
        {
            workflow,
            repository = Repository,
            repositories,
            actions = new Dictionary<string, string>(StringComparer.Ordinal) { ["pmlint/pmlint"] = CheckoutFolder.Path },
            secrets = new { POSTMORTEMS_TOKEN = "secret-of-the-test" },
            @event = payload ?? new { },
            eventName,
            variables = home.Variables,
        };
        return [.. Answer("run-workflow.mjs", request).AsArray().Select(run => new StepsRun(run!))];
    }

    private static JsonNode Answer(string script, object request)
    {
        var result = DeliveryTools.RunScript(script, [], JsonSerializer.Serialize(request), temporary: RunnerFolder.Path);
        result.ExitCode.Should().Be(0, result.Error);
        return JsonNode.Parse(result.Output)!;
    }
}
