using System.Globalization;
using FactTracker.Reading;

namespace FactTracker.Cli;

/// <summary>Reports on standard error what of a text could not be read.</summary>
internal static class ProseReport
{
    /// <summary>Reports the notes of a reading.</summary>
    /// <returns>Whether a part of the text was not read.</returns>
    public static bool Write(IReadOnlyList<ProseNote> notes, VerbRun run)
    {
        foreach (var (message, offset, length, _) in notes)
        {
            run.Messages.WriteLine(StyledLine.Of(
                string.Create(CultureInfo.InvariantCulture, $"{message} (characters {offset} to {offset + length})")));
        }

        return notes.Any(note => note.IsUnread);
    }

    /// <summary>Reports that bytes of the text were no characters.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool WriteDamage(ProseInput input, VerbRun run)
    {
        if (!input.IsDamaged) return false;
        run.Messages.WriteLine(StyledLine.Of(
            "Some bytes of the text are no characters of its encoding; they were read as U+FFFD. Restore the text, or save it as UTF-8."));
        return true;
    }
}
