"""Running passes on a Vulkan device through Kompute."""
