using System.CommandLine;
using FactTracker.Interchange;

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

    /// <summary>Creates an option whose value is a date in EDTF, or in the words that tables are read with: <c>March 2024</c>.</summary>
    public static Option<Edtf?> InWords(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (Edtf.TryParse(written, out var date, out var error)) return date;
            if (ForeignDate.Read(written) is { } read) return read;
            // What can only be meant as EDTF is explained as such.
            var isEdtf = written.All(c => char.IsAsciiDigit(c) || c == '-');
            argument.AddError(isEdtf ? $"\"{written}\" is not a date: {error}" : ForeignDate.FaultOf(written));
            return null;
        },
    };
}
