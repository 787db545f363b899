using FactTracker.Analysis;
using Microsoft.Extensions.Options;

namespace FactTracker.DependencyInjection.Settings;

/// <summary>Reads the policy file when everybody has configured the options. What is wrong with it is reported by the validation.</summary>
internal sealed class PolicyLoading : IPostConfigureOptions<FactTrackerOptions>
{
    private const long MostBytes = 1 << 20; // Of a file that people write by hand.

    public void PostConfigure(string? name, FactTrackerOptions options)
    {
        options.EffectivePolicies = options.Policies ?? new PolicyFile();
        if (options.PolicyPath is not { } path || string.IsNullOrWhiteSpace(path) || options.Policies is not null) return;
        if (Load(path, options) is { } fault) options.PolicyFaults = [fault];
    }

    private static string? Load(string path, FactTrackerOptions options)
    {
        try
        {
            if (!File.Exists(path))
            {
                return Directory.Exists(path)
                    ? $"{path} is a folder. Name the policy file in it."
                    : $"{path} does not exist. Correct the path, which is read from {Directory.GetCurrentDirectory()}.";
            }

            if (new FileInfo(path).Length > MostBytes) return $"{path} is larger than 1 MiB. Name a policy file.";
            var reading = PolicyFile.Read(File.ReadAllBytes(path), path);
            options.PolicyFaults = [.. reading.Problems.Where(problem => problem.Severity == Severity.Error).Select(one => one.ToString())];
            if (reading.Policy is { } policy) options.EffectivePolicies = policy;
            return reading.Policy is null && options.PolicyFaults.Count == 0 ? $"{path} has no policies. Name a policy file." : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"{path} cannot be read: {e.Message} Check the path and its permissions.";
        }
    }
}
