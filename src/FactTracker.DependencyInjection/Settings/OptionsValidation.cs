using Microsoft.Extensions.Options;

namespace FactTracker.DependencyInjection.Settings;

/// <summary>Validates the options, with messages that name the option and the remedy.</summary>
internal sealed class OptionsValidation : IValidateOptions<FactTrackerOptions>
{
    public ValidateOptionsResult Validate(string? name, FactTrackerOptions options)
    {
        var faults = FaultsOf(options).Select(fault => $"{NameOf(name)}.{fault.Option}: {fault.Sentence}").ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string NameOf(string? name) =>
        string.IsNullOrEmpty(name) ? nameof(FactTrackerOptions) : $"{nameof(FactTrackerOptions)} \"{name}\"";

    private static IEnumerable<(string Option, string Sentence)> FaultsOf(FactTrackerOptions options)
    {
        if (options.Store.FindFault?.Invoke() is { } store) yield return (nameof(options.UseStore), store);
        foreach (var fault in options.PolicyFaults) yield return (nameof(options.PolicyPath), fault);
        if (options.PolicyPath is not null && string.IsNullOrWhiteSpace(options.PolicyPath))
            yield return (nameof(options.PolicyPath), "The path is empty. Name a policy file, or leave the option out for the defaults.");
        if (options is { PolicyPath: not null, Policies: not null })
            yield return (nameof(options.PolicyPath), "Policies is set too, and only one of the two can count. Leave one of them out.");
        if (options.Origins is null)
            yield return (nameof(options.Origins), "It is null. Assign an OriginPolicy, or leave the option out for the default.");
        if (options.Reading is null)
            yield return (nameof(options.Reading), "It is null. Assign ReadingOptions, or leave the option out for the defaults.");
        else if (options.Reading.FileName is { } file)
        {
            yield return (
                nameof(options.Reading),
                $"FileName is \"{file}\", which the problems of every text would be reported with. Give it to the text it belongs to.");
        }
    }
}
