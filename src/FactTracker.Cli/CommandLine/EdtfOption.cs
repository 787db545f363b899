using System.CommandLine;

namespace FactTracker.Cli;

/// <summary>An option whose value is a date.</summary>
internal static class EdtfOption
{
    public static Option<Edtf?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "EDTF",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (Edtf.TryParse(written, out var date, out var error)) return date;
            argument.AddError($"\"{written}\" is not an EDTF date: {error}");
            return null;
        },
    };
}
