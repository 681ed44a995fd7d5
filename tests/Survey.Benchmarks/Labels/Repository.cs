namespace Survey.Benchmarks.Labels;

/// <summary>Where the repository stands on this machine.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Leefbaarheid.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Leefbaarheid.sln is in none of the folders above the benchmark.");
    }
}
