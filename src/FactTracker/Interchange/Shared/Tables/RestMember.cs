namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member in the column <c>rest</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Json">Its value.</param>
/// <param name="Group">The group of columns of the member, or -1.</param>
/// <param name="Shown">What these columns show of it.</param>
internal sealed record RestMember(string Name, string Json, int Group, string?[] Shown);
