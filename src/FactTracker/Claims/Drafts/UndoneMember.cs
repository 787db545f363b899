namespace FactTracker;

/// <summary>A member of a drafted claim that a person still has to add or to confirm.</summary>
/// <remarks>Equal by content. <c>default</c> has an empty name and stands for nothing.</remarks>
/// <param name="Name">The member, by its name in the JSON format: "subject".</param>
/// <param name="IsGuess">Whether the member was filled by a rule that can be wrong; otherwise it is missing.</param>
/// <example><code>
/// foreach (var member in claim.Undone) Console.WriteLine(member.IsGuess ? $"confirm {member.Name}" : $"add {member.Name}");
/// </code></example>
public readonly record struct UndoneMember(string Name, bool IsGuess)
{
    /// <summary>The member, by its name in the JSON format: "subject".</summary>
    public string Name { get => field ?? ""; init; } = Name;

    /// <summary>Returns the name, followed by a question mark if the member is a guess.</summary>
    public override string ToString() => IsGuess ? $"{Name}?" : Name;
}
