namespace FactTracker.Serialization.Writing;

/// <summary>Writes what is said of a set as a whole.</summary>
internal static class HeaderWriter
{
    private const string Version = "facttracker";

    public static void WriteMembers(ObjectWriter members, ClaimSet set)
    {
        // One that could not be read is no version, and would be lost behind the one it was read as.
        if (set.Extensions[Version] is { } kept) members.Raw(Version, kept);
        else members.Text(Version, set.FormatVersion.ToString());
        members.Text("id", set.Id);
        members.Text("title", set.Title);
        members.Text("description", set.Description);
        members.Text("language", set.Language?.Text);
        members.One("publisher", set.Publisher, AgentWriter.Write);
        members.Text("license", set.License);
        members.Instant("created", set.Created);
        members.Instant("modified", set.Modified);
        TranslationWriter.Write(members, set.Translations);
    }
}
