namespace FactTracker.Serialization.Writing;

/// <summary>Writes what is said of a set as a whole.</summary>
internal static class HeaderWriter
{
    public static void WriteMembers(ObjectWriter members, ClaimSet set)
    {
        // The version it was read in, or what could not be read as one.
        if (set.Extensions[FormatVersions.Member] is { } kept) members.Raw("facttracker"u8, kept);
        else members.Text("facttracker"u8, FormatVersion.Current.ToString());
        members.Text("id"u8, set.Id);
        members.Text("title"u8, set.Title);
        members.Text("description"u8, set.Description);
        members.Text("language"u8, set.Language?.Text);
        members.One("publisher"u8, set.Publisher, AgentWriter.Write);
        members.Text("license"u8, set.License);
        members.Instant("created"u8, set.Created);
        members.Instant("modified"u8, set.Modified);
        TranslationWriter.Write(members, set.Translations);
    }
}
