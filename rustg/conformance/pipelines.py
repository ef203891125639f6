"""Makes a compute pipeline of each module on the first Vulkan device, without memory: ``python -m rustg.conformance.pipelines FILE..``.

For drivers that compile without a GPU, which Kompute cannot use. A line of JSON for each module: its name, and what was wrong or null.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import vulkan as vk


def device():
    """A device of the first physical device with a queue for compute."""
    application = vk.VkApplicationInfo(pApplicationName="rustg", apiVersion=vk.VK_MAKE_VERSION(1, 1, 0))
    instance = vk.vkCreateInstance(vk.VkInstanceCreateInfo(pApplicationInfo=application), None)
    physical = vk.vkEnumeratePhysicalDevices(instance)[0]
    families = vk.vkGetPhysicalDeviceQueueFamilyProperties(physical)
    family = next(i for i, properties in enumerate(families) if properties.queueFlags & vk.VK_QUEUE_COMPUTE_BIT)
    queue = vk.VkDeviceQueueCreateInfo(queueFamilyIndex=family, pQueuePriorities=[1.0])
    features = vk.vkGetPhysicalDeviceFeatures(physical)
    enabled = vk.VkPhysicalDeviceFeatures(shaderFloat64=features.shaderFloat64)
    return vk.vkCreateDevice(physical, vk.VkDeviceCreateInfo(pQueueCreateInfos=[queue], pEnabledFeatures=[enabled]), None)


def layout(logical, buffers: int, push_bytes: int):
    """A layout of storage buffers in set 0, and push constants."""
    bindings = [
        vk.VkDescriptorSetLayoutBinding(i, vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1, vk.VK_SHADER_STAGE_COMPUTE_BIT) for i in range(buffers)
    ]
    sets = vk.vkCreateDescriptorSetLayout(logical, vk.VkDescriptorSetLayoutCreateInfo(pBindings=bindings), None)
    pushed = [vk.VkPushConstantRange(vk.VK_SHADER_STAGE_COMPUTE_BIT, 0, push_bytes)] if push_bytes else []
    return vk.vkCreatePipelineLayout(logical, vk.VkPipelineLayoutCreateInfo(pSetLayouts=[sets], pPushConstantRanges=pushed), None)


def make(logical, place, code: bytes) -> None:
    """Compiles a module; raises what Vulkan says."""
    module = vk.vkCreateShaderModule(logical, vk.VkShaderModuleCreateInfo(codeSize=len(code), pCode=code), None)
    stage = vk.VkPipelineShaderStageCreateInfo(stage=vk.VK_SHADER_STAGE_COMPUTE_BIT, module=module, pName="main")
    made = vk.vkCreateComputePipelines(logical, None, 1, [vk.VkComputePipelineCreateInfo(stage=stage, layout=place)], None)
    vk.vkDestroyPipeline(logical, made[0], None)
    vk.vkDestroyShaderModule(logical, module, None)


def main(paths: list[str]) -> None:
    """All modules; more than two buffers and push constants do no harm where a module has fewer."""
    logical = device()
    place = layout(logical, 8, 64)
    for path in map(Path, paths):
        try:
            make(logical, place, path.read_bytes())
            problem = None
        except Exception as error:
            problem = f"{type(error).__name__}: {error}"
        print(json.dumps([path.stem, problem]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
