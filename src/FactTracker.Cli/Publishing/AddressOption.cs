using System.CommandLine;

namespace FactTracker.Cli.Publishing;

/// <summary>The option <c>--address</c>: where a report will be published.</summary>
internal static class AddressOption
{
    public static Option<Url?> Of() => new("--address")
    {
        Description = "The web address of the report, for citations of its claims.",
        HelpName = "URL",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (!string.IsNullOrWhiteSpace(written) && new Url(written) is { IsWeb: true } address) return address;
            argument.AddError($"\"{written}\" is not a web address. Write --address https://example.org/report.html.");
            return null;
        },
    };
}
