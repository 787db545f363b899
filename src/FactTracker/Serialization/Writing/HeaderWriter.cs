namespace FactTracker.Serialization.Writing;

/// <summary>Writes the header of a set.</summary>
internal static class HeaderWriter
{
    public static void WriteMembers(ObjectWriter members, ClaimSet set)
    {
        // A version that could not be read was kept as written. It must not be replaced by the version that the set was read as.
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
        members.List("conflicts"u8, set.MergeConflicts, MergeConflictWriter.Write);
    }
}
